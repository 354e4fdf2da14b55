import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCommands, useProject } from '@sardonyx/plugin-portal-react';
import { batchVariants } from '../../commands/batchVariants';
import { classifierTranslationRef } from '../../translation';
import { useBatch } from './BatchContext';
import { BatchInput } from './BatchInput';
import { BatchResult } from './BatchResult';
import { BatchSettings } from './BatchSettings';

/** Many descriptions: bring them, say how they are read, watch them coded. */
export function BatchPage() {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { project } = useProject();
  const { source, job, progress, open, start, close } = useBatch();
  const commands = useMemo(
    () => [
      {
        id: 'nace-classifier.batch',
        title: t('commands.batch'),
        explanation: t('commands.batchExplanation'),
        variants: batchVariants(project?.id),
      },
    ],
    [t, project?.id],
  );
  useCommands(commands);
  if (!source) return <BatchInput onOpen={open} />;
  if (!job || !progress) {
    return <BatchSettings source={source} onStart={start} onClose={close} />;
  }
  return (
    <BatchResult
      source={source}
      job={job}
      progress={progress}
      onClose={close}
    />
  );
}
