import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TokenScope } from '@sardonyx/plugin-portal-common/tokens';
import { portalPagesTranslationRef } from '../../translation';
import { readScope, SCOPED_PLUGINS } from './scopes';

/** Names of plugins; one that the portal does not know keeps its id. */
export function usePluginName() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  return useCallback(
    (id: string) => {
      const known = SCOPED_PLUGINS.find(plugin => plugin === id);
      return known ? t(`plugin.${known}`) : id;
    },
    [t],
  );
}

/** What a scope lets a program do, in words. */
export function useScopeName() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const pluginName = usePluginName();
  return useCallback(
    (scope: TokenScope) => {
      const { plugin, readOnly } = readScope(scope);
      if (!plugin) return t(readOnly ? 'scope.read' : 'scope.all');
      const name = pluginName(plugin);
      return readOnly ? t('scope.readPlugin', { plugin: name }) : name;
    },
    [t, pluginName],
  );
}
