import type { ConfigApi } from '@backstage/frontend-plugin-api';

export interface Brand {
  readonly name: string;
  readonly logo: string;
  readonly links: readonly {
    readonly title: string;
    readonly titleFr?: string;
    readonly url: string;
  }[];
  /** Accent colours, as `#1f5493`. */
  readonly colors: { readonly light: string; readonly dark: string };
}

/** Sardonyx is a reddish-brown stone: readable under white, and as text on each background. */
const DEFAULT_COLORS = { light: '#8a3324', dark: '#e8a087' };
const HEX = /^#[0-9a-f]{6}$/i;

/** Name, logo, links and colours of the portal, from its configuration. */
export function readBrand(config: ConfigApi): Brand {
  const brand = config.getOptionalConfig('sardonyx.brand');
  const color = (mode: 'light' | 'dark') => {
    const value = brand?.getOptionalString(`colors.${mode}`);
    return value && HEX.test(value) ? value : DEFAULT_COLORS[mode];
  };
  return {
    name: config.getOptionalString('app.title') ?? 'Sardonyx',
    logo: brand?.getOptionalString('logo') ?? '/favicon.svg',
    links: (brand?.getOptionalConfigArray('links') ?? []).map(link => ({
      title: link.getString('title'),
      titleFr: link.getOptionalString('titleFr'),
      url: link.getString('url'),
    })),
    colors: { light: color('light'), dark: color('dark') },
  };
}

/** Relative luminance (WCAG 2.2), 0 to 1. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Black or white, whichever is read better on a colour (WCAG 2.2, contrast ratio). */
export function textOn(hex: string): '#000000' | '#ffffff' {
  const light = luminance(hex);
  return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? '#000000' : '#ffffff';
}
