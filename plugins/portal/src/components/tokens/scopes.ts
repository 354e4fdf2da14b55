import type { TokenScope } from '@sardonyx/plugin-portal-common/tokens';

/** Plugins that a token can be limited to. */
export const SCOPED_PLUGINS = [
  'nace-classifier',
  'drift-monitoring',
  'portal',
  'catalog',
  'search',
  'techdocs',
] as const;
export type ScopedPlugin = (typeof SCOPED_PLUGINS)[number];

/** How far a token reaches: everything, reading everything, or some plugins. */
export const REACHES = ['all', 'read', 'chosen'] as const;
export type Reach = (typeof REACHES)[number];

export interface ScopeChoice {
  readonly reach: Reach;
  /** The plugins chosen, each with what may be done there. */
  readonly plugins: Readonly<Partial<Record<ScopedPlugin, 'full' | 'read'>>>;
}

/** The scopes of a choice, in the order of the list; none when no plugin is chosen. */
export function scopesOf({ reach, plugins }: ScopeChoice): TokenScope[] {
  if (reach !== 'chosen') return [reach];
  return SCOPED_PLUGINS.flatMap(plugin => {
    const rights = plugins[plugin];
    if (!rights) return [];
    return [rights === 'read' ? `${plugin}:read` : plugin];
  });
}

/** The plugin of a scope and whether it only reads; no plugin for `all` and `read`. */
export function readScope(scope: TokenScope): {
  readonly plugin?: string;
  readonly readOnly: boolean;
} {
  if (scope === 'all') return { readOnly: false };
  if (scope === 'read') return { readOnly: true };
  const [plugin, right] = scope.split(':');
  return { plugin, readOnly: right === 'read' };
}
