import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Select } from '@backstage/ui';
import type { BatchSource } from '../../batch/source';
import { ENCODINGS, type Encoding } from '../../csv/encoding';
import { SEPARATORS, type Separator } from '../../csv/separator';
import { classifierTranslationRef } from '../../translation';
import type { Reading, ReadingChoices } from './useReading';
import styles from './Batch.module.css';

const ENCODING_NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
};
const SEPARATOR_NAMES = {
  ',': 'batch.separators.comma',
  ';': 'batch.separators.semicolon',
  '\t': 'batch.separators.tab',
  none: 'batch.separators.none',
} as const;

/** The guesses about a file, each of which can be corrected. */
export function ReadingFields(props: {
  source: BatchSource;
  encoding: Encoding;
  separator: Separator;
  reading?: Reading;
  onChange(change: ReadingChoices): void;
}) {
  const { reading, onChange } = props;
  const { t } = useTranslationRef(classifierTranslationRef);
  return (
    <div className={styles.fields}>
      {props.source.kind === 'file' && (
        <Select
          label={t('batch.encoding')}
          options={ENCODINGS.map(id => ({ id, label: ENCODING_NAMES[id] }))}
          value={props.encoding}
          onChange={key =>
            onChange({ encoding: ENCODINGS.find(id => id === key) })
          }
        />
      )}
      <Select
        label={t('batch.separator')}
        options={SEPARATORS.map(id => ({ id, label: t(SEPARATOR_NAMES[id]) }))}
        value={props.separator}
        onChange={key =>
          // Another separator makes other columns.
          onChange({
            separator: SEPARATORS.find(id => id === key),
            column: undefined,
            header: undefined,
          })
        }
      />
      {reading && reading.table.columns.length > 1 && (
        <Select
          label={t('batch.column')}
          options={reading.table.columns.map((label, i) => ({
            id: String(i),
            label,
          }))}
          value={String(reading.column)}
          onChange={key => onChange({ column: Number(key) })}
        />
      )}
      <Checkbox
        isSelected={reading?.header ?? false}
        onChange={header => onChange({ header })}
      >
        {t('batch.header')}
      </Checkbox>
    </div>
  );
}
