import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import {
  EmptyState,
  ErrorPanel,
  LoadingShape,
  PageFrame,
  requestVariants,
  useCommands,
} from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import { SystemCard } from './SystemCard';
import styles from './Systems.module.css';
import { useSystems } from './useSystems';

function useSystemCommands() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const commands = useMemo(
    () => [
      {
        id: 'portal.health',
        title: t('commands.health'),
        variants: requestVariants({
          method: 'GET',
          path: '/api/portal/health',
        }),
      },
    ],
    [t],
  );
  useCommands(commands);
}

/** The systems that the portal leans on, each with its state. */
export function SystemsPage() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { data: systems, error, refetch } = useSystems();
  useSystemCommands();
  const working = systems?.filter(({ status }) => status === 'ok').length;
  return (
    <PageFrame
      title={t('systems.title')}
      subtitle={t('systems.subtitle')}
      actions={
        <Button
          variant="secondary"
          iconStart={<RiRefreshLine />}
          onPress={() => void refetch()}
        >
          {t('systems.refresh')}
        </Button>
      }
    >
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!error && !systems && <LoadingShape kind="cards" />}
      {!error && systems?.length === 0 && (
        <EmptyState
          title={t('systems.emptyTitle')}
          explanation={t('systems.emptyExplanation')}
        />
      )}
      {!error && systems && systems.length > 0 && (
        <>
          <p role="status" className={styles.summary}>
            {t('systems.summary', {
              working: String(working),
              count: systems.length,
            })}
          </p>
          <ul className={styles.systems} aria-label={t('systems.title')}>
            {systems.map(system => (
              <SystemCard key={system.id} system={system} />
            ))}
          </ul>
        </>
      )}
    </PageFrame>
  );
}
