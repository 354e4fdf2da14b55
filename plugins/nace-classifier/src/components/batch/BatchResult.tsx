import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useUrlState } from '@sardonyx/plugin-portal-react';
import { z } from 'zod';
import type { BatchProgress } from '../../batch/BatchRun';
import { OUTCOMES, outcomeOf } from '../../batch/outcome';
import { codedFileName, type BatchSource } from '../../batch/source';
import { classifierTranslationRef } from '../../translation';
import type { BatchJob } from './BatchContext';
import { BatchProgressBar } from './BatchProgressBar';
import { BatchTable } from './BatchTable';
import { OutcomeFilter } from './OutcomeFilter';
import { saveText } from './saveText';
import { useCodedCsv } from './useCodedCsv';
import styles from './Batch.module.css';

const urlSchema = z.object({
  show: z.enum([...OUTCOMES, 'all']).default('all'),
});

/** The lines with their codes as they come, to filter and to take away. */
export function BatchResult(props: {
  source: BatchSource;
  job: BatchJob;
  progress: BatchProgress;
  onClose(): void;
}) {
  const { source, job, progress } = props;
  const { run } = job;
  const { t } = useTranslationRef(classifierTranslationRef);
  const [{ show }, patch] = useUrlState(urlSchema);
  const csv = useCodedCsv(job);

  const coded = useMemo(
    () => run.codedLines(),
    // What the run holds changes with its progress.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [run, progress],
  );
  const shown = useMemo(
    () =>
      show === 'all' ? coded : coded.filter(line => outcomeOf(line) === show),
    [coded, show],
  );
  return (
    <Flex direction="column" gap="4">
      <BatchProgressBar
        progress={progress}
        onCancel={() => run.cancel()}
        onResume={() => void run.start()}
        onRetry={() => void run.retry()}
      />
      <Flex align="end" gap="2" style={{ flexWrap: 'wrap' }}>
        <div className={styles.filter}>
          <OutcomeFilter
            lines={coded}
            show={show}
            onShow={next => patch({ show: next })}
          />
        </div>
        <Button
          variant="primary"
          iconStart={<RiDownloadLine />}
          onPress={() => saveText(codedFileName(source), csv(coded))}
        >
          {t('batch.download')}
        </Button>
        <Button variant="secondary" onPress={props.onClose}>
          {t('batch.again')}
        </Button>
      </Flex>
      <BatchTable lines={shown} />
    </Flex>
  );
}
