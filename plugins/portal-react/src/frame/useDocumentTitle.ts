import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';

/** Names the page in the browser's tab and history, before the portal. */
export function useDocumentTitle(title: string | undefined): void {
  const portal =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Sardonyx';
  useEffect(() => {
    if (title) document.title = `${title} · ${portal}`;
  }, [title, portal]);
}
