import type { ReactNode } from 'react';
import styles from './panels.module.css';

/** What this is for, the first thing to do, and where to read on. */
export function EmptyState(props: {
  title: string;
  explanation: string;
  action?: ReactNode;
  guide?: { title: string; href: string };
}) {
  const { title, explanation, action, guide } = props;
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{title}</h2>
      <p>{explanation}</p>
      {action}
      {guide && <a href={guide.href}>{guide.title}</a>}
    </div>
  );
}
