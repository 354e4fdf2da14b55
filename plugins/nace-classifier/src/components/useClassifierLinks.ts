import { useMemo } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../routes';

/** Addresses within the classifier, for links from anywhere in the portal. */
export function useClassifierLinks() {
  // The page may be mounted elsewhere or be disabled by configuration.
  const root = useRouteRef(rootRouteRef)?.() ?? '/classifier';
  return useMemo(() => {
    const query = (name: string, value: string) =>
      `?${new URLSearchParams({ [name]: value })}`;
    return {
      classify: (description?: string) =>
        description ? `${root}${query('q', description)}` : root,
      batch: `${root}/batch`,
      codes: `${root}/codes`,
      code: (code: string) => `${root}/codes${query('code', code)}`,
      model: `${root}/model`,
    };
  }, [root]);
}
