import styles from './Filters.module.css';

/** A day of the calendar, `YYYY-MM-DD`; the browser's own field, known by keyboard and phones. */
export function DayField(props: {
  label: string;
  value?: string;
  onChange(day: string | undefined): void;
}) {
  return (
    <label className={styles.field}>
      <span>{props.label}</span>
      <input
        type="date"
        value={props.value ?? ''}
        onChange={({ target }) => props.onChange(target.value || undefined)}
      />
    </label>
  );
}
