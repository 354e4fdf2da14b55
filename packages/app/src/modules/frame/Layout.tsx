import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CommandBar } from '@sardonyx/plugin-portal-react';
import type { ReactNode } from 'react';
import { frameTranslationRef } from './translation';
import styles from './Layout.module.css';

/** Navigation at the side, bar above, the page, the command bar below. */
export function Layout({
  navigation,
  children,
}: {
  navigation: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslationRef(frameTranslationRef);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {t('skip')}
      </a>
      {navigation}
      {/* Reached by the skip link. */}
      <div id="page" className={styles.page} tabIndex={-1}>
        {children}
      </div>
      <CommandBar />
    </div>
  );
}
