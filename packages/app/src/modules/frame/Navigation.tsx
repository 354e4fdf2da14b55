import type { NavContentComponentProps } from '@backstage/plugin-app-react';
import { useMemo } from 'react';
import { GROUPS, HIDDEN } from './groups';
import { Sidebar, type NavigationGroup } from './Sidebar';
import { TopBar } from './TopBar';

type NavItems = NavContentComponentProps['navItems'];

/** Pages by group; a group without pages is left out. */
function groupsOf(navItems: NavItems): readonly NavigationGroup[] {
  const items = navItems.clone();
  HIDDEN.forEach(id => items.take(id));
  const home = items.take('page:home');
  const groups = GROUPS.map(({ id, pages }) => ({
    id,
    items: pages.flatMap(page => items.take(page) ?? []),
  }));
  const rest = [...items.rest()].sort((a, b) => a.title.localeCompare(b.title));
  return [
    { id: 'home' as const, items: home ? [home] : [] },
    ...groups,
    { id: 'more' as const, items: rest },
  ].filter(group => group.items.length > 0);
}

/** The pages of the portal at the side, and the bar above every page. */
export function Navigation({ navItems }: NavContentComponentProps) {
  const groups = useMemo(() => groupsOf(navItems), [navItems]);
  return (
    <>
      <Sidebar groups={groups} />
      <TopBar groups={groups} />
    </>
  );
}
