import {
  configApiRef,
  createFrontendModule,
  useApi,
} from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import {
  createUnifiedTheme,
  palettes,
  UnifiedThemeProvider,
} from '@backstage/theme';
import { RiMoonLine, RiSunLine } from '@remixicon/react';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { readBrand, textOn } from './brand';

type Mode = 'light' | 'dark';

/** Variables of BUI that hold the accent colour, and those of what stands on it. */
const ACCENT = [
  'accent-bg',
  'accent-bg-hover',
  'bg-solid',
  'bg-solid-hover',
  'bg-solid-pressed',
  'ring',
];
const ON_ACCENT = ['accent-fg', 'fg-solid'];

const SECONDARY_TEXT = {
  light: { primary: '#1f1f1f', secondary: '#555555' },
  dark: { primary: '#ffffff', secondary: '#c9c9c9' },
};

/** One accent colour for our components and for the older ones of Backstage. */
function BrandTheme({ mode, children }: { mode: Mode; children: ReactNode }) {
  const config = useApi(configApiRef);
  const accent = readBrand(config).colors[mode];
  const theme = useMemo(
    () =>
      createUnifiedTheme({
        palette: {
          ...palettes[mode],
          primary: { main: accent },
          link: accent,
          linkHover: accent,
          // Readable on every background (WCAG 2.2, 1.4.3); Material's is not.
          text: SECONDARY_TEXT[mode],
        },
      }),
    [mode, accent],
  );
  useLayoutEffect(() => {
    // Where Backstage marks the theme, so that it wins over its own colours.
    const { style } = document.body;
    for (const name of ACCENT) style.setProperty(`--bui-${name}`, accent);
    for (const name of ON_ACCENT)
      style.setProperty(`--bui-${name}`, textOn(accent));
    style.setProperty('--bui-fg-secondary', SECONDARY_TEXT[mode].secondary);
    style.setProperty('color-scheme', mode);
  }, [mode, accent]);
  return <UnifiedThemeProvider theme={theme}>{children}</UnifiedThemeProvider>;
}

const themeExtension = (mode: Mode, title: string, icon: JSX.Element) =>
  ThemeBlueprint.make({
    name: mode,
    params: {
      theme: {
        id: mode,
        title,
        variant: mode,
        icon,
        Provider: ({ children }) => (
          <BrandTheme mode={mode}>{children}</BrandTheme>
        ),
      },
    },
  });

/** Light and dark, in the organization's colours. */
export const themeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    themeExtension('light', 'Light', <RiSunLine />),
    themeExtension('dark', 'Dark', <RiMoonLine />),
  ],
});
