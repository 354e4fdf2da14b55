import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { batchLines } from '../../batch/lines';
import { encodingOf, textOf, type BatchSource } from '../../batch/source';
import {
  guessDescriptionColumn,
  looksLikeHeader,
  nameColumns,
} from '../../csv/columns';
import type { Encoding } from '../../csv/encoding';
import { MAX_ROWS, readCsv } from '../../csv/readCsv';
import { detectSeparator, type Separator } from '../../csv/separator';
import { classifierTranslationRef } from '../../translation';

/** What a person corrected; the rest is guessed from the file. */
export interface ReadingChoices {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly header?: boolean;
  /** Position of the column of descriptions. */
  readonly column?: number;
}

/** Characters looked at to guess the separator. */
const SAMPLE = 64 * 1024;

/** A source read into a table, by guesses that can be corrected. */
export function useReading(source: BatchSource, choices: ReadingChoices) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const guessed = useMemo(() => encodingOf(source), [source]);
  const encoding = choices.encoding ?? guessed;
  const text = useMemo(() => textOf(source, encoding), [source, encoding]);
  const separator = useMemo(
    () => choices.separator ?? detectSeparator(text.slice(0, SAMPLE)),
    [choices.separator, text],
  );
  const { data, error, refetch } = useQuery({
    queryKey: ['nace-classifier', 'csv', source.id, encoding, separator],
    queryFn: ({ signal }) =>
      // One more for the names of the columns.
      readCsv(text, { separator, maxRows: MAX_ROWS + 1, signal }),
    networkMode: 'always',
    structuralSharing: false,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const reading = useMemo(() => {
    if (!data) return undefined;
    const header = choices.header ?? looksLikeHeader(data.rows.slice(0, 50));
    const named = nameColumns(data.rows, {
      header,
      unnamed: position => t('batch.unnamed', { position: String(position) }),
    });
    const table = { ...named, rows: named.rows.slice(0, MAX_ROWS) };
    const column = choices.column ?? guessDescriptionColumn(table);
    return {
      header,
      table,
      column,
      lines: batchLines(table.rows.map(row => row[column] ?? '')),
      truncated: data.truncated || named.rows.length > MAX_ROWS,
    };
  }, [data, choices.header, choices.column, t]);
  return {
    encoding,
    separator,
    reading,
    error,
    retry: () => void refetch(),
  };
}
export type Reading = NonNullable<ReturnType<typeof useReading>['reading']>;
