import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { classifierTranslationRef } from '../../translation';
import type { useKeeping } from './useKeeping';

/** Whether the question is in the log. */
export function KeepingState(props: {
  keeping: Pick<ReturnType<typeof useKeeping>, 'kept' | 'error'>;
}) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { kept, error } = props.keeping;
  if (error) return <>{t('result.keepFailed', { message: error.message })}</>;
  return <>{t(kept ? 'result.kept' : 'result.notKept')}</>;
}
