import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link } from '@backstage/ui';
import { RiCheckboxCircleFill } from '@remixicon/react';
import { ErrorPanel, LoadingShape } from '@sardonyx/plugin-portal-react';
import { systemsRouteRef } from '../../routes';
import { portalPagesTranslationRef } from '../../translation';
import { SystemStatus } from '../systems/SystemStatus';
import { useSystems } from '../systems/useSystems';
import styles from './Home.module.css';

/** The systems that are not well, or that all are. */
export function SystemsWidget() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { data: systems, error, refetch } = useSystems();
  // The page may be mounted elsewhere or be disabled by configuration.
  const page = useRouteRef(systemsRouteRef)?.() ?? '/systems';
  const unwell = systems?.filter(({ status }) => status !== 'ok') ?? [];
  return (
    <Flex direction="column" gap="3">
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!error && !systems && <LoadingShape kind="text" />}
      {!error && systems && unwell.length === 0 && (
        <p className={styles.well}>
          <RiCheckboxCircleFill aria-hidden size={18} />
          {t('systems.allWork')}
        </p>
      )}
      {!error && unwell.length > 0 && (
        <ul className={styles.unwell} aria-label={t('systems.unwell')}>
          {unwell.map(({ id, title, status, message }) => (
            <li key={id}>
              <strong>{title}</strong> <SystemStatus status={status} />
              {message && <p>{message}</p>}
            </li>
          ))}
        </ul>
      )}
      <Link href={page}>{t('systems.more')}</Link>
    </Flex>
  );
}
