import { appThemeApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo, useSyncExternalStore } from 'react';

/** The theme that the person chose; nothing: as the system has it. */
export function useTheme(): {
  theme: string | undefined;
  select: (theme: 'light' | 'dark' | undefined) => void;
} {
  const api = useApi(appThemeApiRef);
  const subscribe = useMemo(
    () => (onChange: () => void) => {
      const subscription = api.activeThemeId$().subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [api],
  );
  return {
    theme: useSyncExternalStore(subscribe, () => api.getActiveThemeId()),
    select: theme => api.setActiveThemeId(theme),
  };
}
