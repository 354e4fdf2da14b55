import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiAlertFill,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiIndeterminateCircleLine,
} from '@remixicon/react';
import type { SystemHealth } from '@sardonyx/plugin-portal-common/health';
import { portalPagesTranslationRef } from '../../translation';
import styles from './Systems.module.css';

const SHAPES = {
  ok: RiCheckboxCircleFill,
  degraded: RiAlertFill,
  down: RiCloseCircleFill,
  absent: RiIndeterminateCircleLine,
} as const;

/** A state as a shape and a word; the colour only adds to them. */
export function SystemStatus({ status }: { status: SystemHealth['status'] }) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const Shape = SHAPES[status];
  return (
    <span className={styles.status} data-status={status}>
      <Shape aria-hidden size={18} />
      {t(`systems.status.${status}`)}
    </span>
  );
}
