import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, VisuallyHidden } from '@backstage/ui';
import {
  RiCheckboxBlankCircleLine,
  RiCheckboxCircleFill,
} from '@remixicon/react';
import { ErrorPanel, LoadingShape } from '@sardonyx/plugin-portal-react';
import { tourState } from '../../tour/tourState';
import { useVisitedSteps } from '../../tour/useVisitedSteps';
import { portalPagesTranslationRef } from '../../translation';
import { useTokens } from '../tokens/useTokens';
import styles from './Home.module.css';

/** Five things to do in a new portal; each ticks itself off once it is done. */
export function TourWidget() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const visited = useVisitedSteps();
  const { data: tokens, error, refetch } = useTokens();
  if (!tokens && !error) return <LoadingShape kind="text" />;
  const { steps, finished } = tourState(visited, tokens ?? []);
  if (finished) {
    return (
      <Flex direction="column" gap="2">
        <p className={styles.well}>
          <RiCheckboxCircleFill aria-hidden size={18} />
          {t('tour.finished')}
        </p>
        <p className={styles.explanation}>{t('tour.hide')}</p>
      </Flex>
    );
  }
  return (
    <Flex direction="column" gap="3">
      <ol className={styles.steps} aria-label={t('tour.label')}>
        {steps.map(({ step, page, done }) => (
          <li key={step} data-done={done}>
            {done ? (
              <RiCheckboxCircleFill aria-hidden size={18} />
            ) : (
              <RiCheckboxBlankCircleLine aria-hidden size={18} />
            )}
            <div>
              <Link href={page}>{t(`tour.step.${step}`)}</Link>
              <VisuallyHidden>
                {` ${t(done ? 'tour.done' : 'tour.toDo')}`}
              </VisuallyHidden>
              <p className={styles.explanation}>{t(`tour.why.${step}`)}</p>
            </div>
          </li>
        ))}
      </ol>
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
    </Flex>
  );
}
