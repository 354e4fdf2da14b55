import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SystemHealth } from '@sardonyx/plugin-portal-common/health';
import { useFormat } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import { Moment } from '../Moment';
import styles from './Systems.module.css';
import { SystemStatus } from './SystemStatus';

/** One system: how it is, what is wrong, what to do, and when it was looked at. */
export function SystemCard({ system }: { system: SystemHealth }) {
  const { id, title, status, message, advice, checkedAt, durationMs } = system;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { number } = useFormat();
  const headingId = `system-${id}`;
  return (
    <li>
      <article className={styles.card} aria-labelledby={headingId}>
        <header>
          <h2 id={headingId}>{title}</h2>
          <SystemStatus status={status} />
        </header>
        {message && <p>{message}</p>}
        {advice && (
          <p>
            <strong>{t('systems.advice')}</strong> {advice}
          </p>
        )}
        <p className={styles.checked}>
          {t('systems.checked')} <Moment at={checkedAt} />
          {' · '}
          {t('systems.took', {
            ms: number(durationMs, { maximumFractionDigits: 0 }),
          })}
        </p>
      </article>
    </li>
  );
}
