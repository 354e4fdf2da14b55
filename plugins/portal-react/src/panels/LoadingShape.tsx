import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { portalTranslationRef } from '../translation';
import styles from './panels.module.css';

const SHAPES = {
  text: [
    { height: 24, width: '40%' },
    { height: 16, width: '90%' },
    { height: 16, width: '75%' },
  ],
  table: [32, 32, 32, 32, 32].map(height => ({ height, width: '100%' })),
  chart: [
    { height: 20, width: '30%' },
    { height: 220, width: '100%' },
  ],
  cards: [
    { height: 96, width: '100%' },
    { height: 96, width: '100%' },
  ],
} as const;

/** The shape of what comes. */
export function LoadingShape({ kind }: { kind: keyof typeof SHAPES }) {
  const { t } = useTranslationRef(portalTranslationRef);
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label={t('loading')}
      className={styles.loading}
    >
      {SHAPES[kind].map(({ height, width }, i) => (
        // eslint-disable-next-line react/no-array-index-key
        <Skeleton key={i} width={width} height={height} />
      ))}
    </div>
  );
}
