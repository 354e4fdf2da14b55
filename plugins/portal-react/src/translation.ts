import { createTranslationRef } from '@backstage/frontend-plugin-api';

const en = {
  loading: 'Loading',
  error: {
    title: 'This did not work',
    on: '{{system}}: this did not work',
    details: 'Details',
    retry: 'Try again',
    advice: {
      signIn: 'Sign in again.',
      ask: 'Ask an admin of the project for the right.',
      check: 'Check what was asked for, then try again.',
      later:
        'Try again in a moment; if it lasts, look at the state of the systems.',
      network:
        'The portal cannot be reached: check the network, then try again.',
    },
  },
  project: {
    label: 'Project',
    role: { viewer: 'viewer', member: 'member', admin: 'admin' },
  },
  commands: {
    title: 'Equivalent commands',
    copy: 'Copy',
    copied: 'Copied',
    tool: 'Tool',
    cli: 'command line',
    open: 'History',
    close: 'Close',
    fold: 'Fold',
    unfold: 'Show the command',
  },
  chart: {
    table: 'Table',
    picture: 'Chart',
    empty: 'Nothing to show in this window.',
    download: 'Download',
  },
  table: {
    search: 'Search',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
    export: 'Export CSV',
    sort: 'Sort by {{column}}',
  },
} as const;

/** Strings of the shared components. */
export const portalTranslationRef = createTranslationRef({
  id: 'sardonyx.portal-react',
  messages: en,
  translations: { fr: () => import('./translationFr') },
});
