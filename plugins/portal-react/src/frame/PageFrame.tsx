import { type ReactNode } from 'react';
import { useDocumentTitle } from './useDocumentTitle';
import styles from './PageFrame.module.css';

/** Title, what the page is for, its actions, then the page. */
export function PageFrame(props: {
  title: string;
  subtitle?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { title, subtitle, actions, children } = props;
  useDocumentTitle(title);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <div>
          <h1>{title}</h1>
          {subtitle && <p>{subtitle}</p>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}
