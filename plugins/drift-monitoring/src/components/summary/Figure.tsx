import styles from './Summary.module.css';

/** A figure with what it stands on. */
export function Figure(props: {
  name: string;
  value: string;
  /** How sure, over which window, how many rows. */
  details: readonly string[];
}) {
  return (
    <div className={styles.figure}>
      <dt>{props.name}</dt>
      <dd className={styles.value}>{props.value}</dd>
      {props.details.map(detail => (
        <dd key={detail}>{detail}</dd>
      ))}
    </div>
  );
}
