import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CsvTable } from '../../csv/columns';
import { classifierTranslationRef } from '../../translation';
import styles from './Batch.module.css';

/** Rows shown: enough to recognize the file. */
const ROWS = 6;

/** The first lines of a file, the chosen column marked. */
export function FilePreview(props: {
  name: string;
  table: CsvTable;
  column: number;
}) {
  const { columns, rows } = props.table;
  const { t } = useTranslationRef(classifierTranslationRef);
  const title = t('batch.preview', { name: props.name });
  return (
    // A wide file scrolls by itself, so that keys must reach it.
    <div
      className={styles.scroll}
      role="region"
      aria-label={title}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.preview}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col" data-chosen={i === props.column}>
                {i === props.column ? `▸ ${column}` : column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS).map((row, r) => (
            <tr key={r}>
              {columns.map((_, i) => (
                <td key={i} data-chosen={i === props.column}>
                  {row[i] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
