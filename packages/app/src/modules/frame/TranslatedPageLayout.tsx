import {
  BreadcrumbEntry,
  useBreadcrumbEntries,
  type PageLayoutProps,
} from '@backstage/frontend-plugin-api';
import { PluginHeader } from '@backstage/ui';
import { useDocumentTitle, useLanguage } from '@sardonyx/plugin-portal-react';
import { NavLink, useResolvedPath } from 'react-router-dom';
import { titleIn } from './titles';
import styles from './TranslatedPageLayout.module.css';

/** The header of Backstage's own pages, in the chosen language. */
export function TranslatedPageLayout(props: PageLayoutProps) {
  const { title, icon, noHeader, titleLink, headerActions, tabs, children } =
    props;
  const { language } = useLanguage();
  const { items: breadcrumbs } = useBreadcrumbEntries();
  const here = useResolvedPath('.').pathname.replace(/\/$/, '');
  const label = title && titleIn(language, title);
  // A page without our header names itself.
  useDocumentTitle(noHeader ? undefined : label);
  if (noHeader) return <>{children}</>;
  const page = (
    <>
      <PluginHeader
        title={label}
        icon={icon}
        titleLink={titleLink}
        breadcrumbs={[...breadcrumbs]}
        customActions={headerActions}
      />
      {tabs && tabs.length > 0 && (
        // Pages, not panels: links say so to screen readers.
        <nav className={styles.tabs} aria-label={label}>
          {tabs.map(tab => (
            <NavLink
              key={tab.id}
              to={tab.href.startsWith('/') ? tab.href : `${here}/${tab.href}`}
            >
              {titleIn(language, tab.label)}
            </NavLink>
          ))}
        </nav>
      )}
      {children}
    </>
  );
  if (!label) return page;
  return (
    <BreadcrumbEntry entry={{ label, href: titleLink ?? (here || '/') }}>
      {page}
    </BreadcrumbEntry>
  );
}
