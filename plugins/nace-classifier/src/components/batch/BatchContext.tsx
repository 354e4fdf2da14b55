import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { useProject } from '@sardonyx/plugin-portal-react';
import { classifierApiRef } from '../../api';
import { BatchRun, type BatchProgress } from '../../batch/BatchRun';
import type { BatchLine } from '../../batch/lines';
import type { BatchSource } from '../../batch/source';
import type { CsvTable } from '../../csv/columns';
import type { Separator } from '../../csv/separator';

/** A batch being coded, with what is needed to write its file. */
export interface BatchJob {
  readonly run: BatchRun;
  /** The file that came in, and how it separates its cells. */
  readonly table: CsvTable;
  readonly separator: Separator;
}

/** What a batch starts from. */
export interface BatchOrder extends Omit<BatchJob, 'run'> {
  readonly lines: readonly BatchLine[];
}

interface Batch {
  readonly source?: BatchSource;
  readonly job?: BatchJob;
  readonly progress?: BatchProgress;
  open(source: BatchSource): void;
  start(order: BatchOrder): void;
  close(): void;
}

const BatchContext = createContext<Batch | undefined>(undefined);

/** Answers that may be better a moment later: too many requests, or a server in trouble. */
function isTransient(error: Error): boolean {
  if (!(error instanceof ResponseError)) return error.name === 'TypeError';
  return error.response.status === 429 || error.response.status >= 500;
}

/**
 * Keeps the batch while a person looks at another view of the classifier;
 * leaving the classifier stops it.
 */
export function BatchProvider({ children }: { children: ReactNode }) {
  const classifier = useApi(classifierApiRef);
  const { project } = useProject();
  const projectId = project?.id;
  const [source, setSource] = useState<BatchSource>();
  const [job, setJob] = useState<BatchJob>();
  const [progress, setProgress] = useState<BatchProgress>();
  const running = useRef<BatchRun | undefined>(undefined);
  useEffect(() => () => running.current?.cancel(), []);

  const close = useCallback(() => {
    running.current?.cancel();
    running.current = undefined;
    setSource(undefined);
    setJob(undefined);
    setProgress(undefined);
  }, []);

  const start = useCallback(
    ({ lines, table, separator }: BatchOrder) => {
      const run = new BatchRun({
        lines,
        code: (descriptions, signal) =>
          classifier.code(
            { descriptions: [...descriptions], source: 'batch' },
            { project: projectId, signal },
          ),
        isTransient,
        onProgress: setProgress,
        now: () => performance.now(),
      });
      running.current = run;
      setJob({ run, table, separator });
      void run.start();
    },
    [classifier, projectId],
  );

  const batch = useMemo(
    () => ({ source, job, progress, open: setSource, start, close }),
    [source, job, progress, start, close],
  );
  return (
    <BatchContext.Provider value={batch}>{children}</BatchContext.Provider>
  );
}

export function useBatch(): Batch {
  const batch = useContext(BatchContext);
  if (!batch) throw new Error('A batch needs a BatchProvider around it');
  return batch;
}
