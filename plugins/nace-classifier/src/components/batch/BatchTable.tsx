import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  DataTable,
  type DataTableColumn,
  useConfidenceFormat,
  useFormat,
  useLanguage,
} from '@sardonyx/plugin-portal-react';
import { outcomeOf, type CodedLine } from '../../batch/outcome';
import { classifierTranslationRef } from '../../translation';
import { titleOf } from '../nomenclature/titles';
import { useOutcomeName } from './useOutcomeName';

/** The lines of a batch with their codes. */
export function BatchTable({ lines }: { lines: readonly CodedLine[] }) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { language } = useLanguage();
  const { percent } = useFormat();
  const confidence = useConfidenceFormat();
  const nameOf = useOutcomeName();
  const columns = useMemo<DataTableColumn<CodedLine>[]>(
    () => [
      {
        id: 'line',
        label: t('batch.cell.line'),
        value: ({ line }) => line.index + 1,
        numeric: true,
        width: 72,
      },
      {
        id: 'description',
        label: t('batch.cell.description'),
        value: ({ line }) => line.text,
        primary: true,
      },
      {
        id: 'code',
        label: t('batch.cell.code'),
        value: ({ coding }) => coding?.code ?? null,
        width: 80,
        primary: true,
      },
      {
        id: 'title',
        label: t('batch.cell.title'),
        value: ({ coding }) => (coding ? titleOf(coding, language) : null),
      },
      {
        id: 'probability',
        label: t('batch.cell.probability'),
        value: ({ coding }) => coding?.probability ?? null,
        render: ({ coding }) => coding && percent(coding.probability),
        numeric: true,
        width: 112,
      },
      {
        id: 'confidence',
        label: t('batch.cell.confidence'),
        value: ({ coding }) => coding?.confidence ?? null,
        render: ({ coding }) => coding && confidence(coding.confidence),
        numeric: true,
        width: 112,
      },
      {
        id: 'outcome',
        label: t('batch.cell.outcome'),
        value: line => nameOf(outcomeOf(line)),
        width: 208,
        primary: true,
      },
    ],
    [t, language, percent, confidence, nameOf],
  );
  return (
    <DataTable
      label={t('batch.table')}
      columns={columns}
      rows={lines}
      getRowId={({ line }) => String(line.index)}
    />
  );
}
