import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLanguage } from '@sardonyx/plugin-portal-react';
import { codedCsvRows } from '../../batch/codedCsv';
import { outcomeOf, type CodedLine } from '../../batch/outcome';
import type { Separator } from '../../csv/separator';
import { writeCsv } from '../../csv/writeCsv';
import { classifierTranslationRef } from '../../translation';
import type { BatchJob } from './BatchContext';
import { useOutcomeName } from './useOutcomeName';

/** A list without a separator gets the one that spreadsheets of the language expect. */
function separatorFor(separator: Separator, french: boolean): Separator {
  if (separator !== 'none') return separator;
  return french ? ';' : ',';
}

/** Writes the file that came in with the answers, in the chosen language. */
export function useCodedCsv(
  job: BatchJob,
): (lines: readonly CodedLine[]) => string {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { language } = useLanguage();
  const nameOf = useOutcomeName();
  const french = language === 'fr';
  return lines =>
    writeCsv(
      codedCsvRows(job.table, lines, {
        columns: [
          t('batch.cell.code'),
          t('batch.cell.title'),
          t('batch.cell.probability'),
          t('batch.cell.confidence'),
          t('batch.cell.outcome'),
          t('batch.cell.model'),
        ],
        title: french ? 'titleFr' : 'titleEn',
        outcome: line => nameOf(outcomeOf(line)),
      }),
      {
        separator: separatorFor(job.separator, french),
        decimalComma: french,
      },
    );
}
