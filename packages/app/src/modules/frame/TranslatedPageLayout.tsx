import {
  BreadcrumbEntry,
  useBreadcrumbEntries,
  type PageLayoutProps,
} from '@backstage/frontend-plugin-api';
import { PluginHeader } from '@backstage/ui';
import { useLanguage } from '@sardonyx/plugin-portal-react';
import { useResolvedPath } from 'react-router-dom';
import { titleIn } from './titles';

/** The header of Backstage's own pages, in the chosen language. */
export function TranslatedPageLayout(props: PageLayoutProps) {
  const { title, icon, noHeader, titleLink, headerActions, tabs, children } =
    props;
  const { language } = useLanguage();
  const { items: breadcrumbs } = useBreadcrumbEntries();
  const here = useResolvedPath('.').pathname.replace(/\/$/, '');
  if (noHeader) return <>{children}</>;
  const label = title && titleIn(language, title);
  const page = (
    <>
      <PluginHeader
        title={label}
        icon={icon}
        titleLink={titleLink}
        breadcrumbs={[...breadcrumbs]}
        tabs={tabs?.map(tab => ({
          id: tab.id,
          label: titleIn(language, tab.label),
          href: tab.href.startsWith('/') ? tab.href : `${here}/${tab.href}`,
          matchStrategy: 'prefix',
        }))}
        customActions={headerActions}
      />
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
