import '@testing-library/jest-dom';
import {
  convertLegacyPageExtension,
  convertLegacyPlugin,
} from '@backstage/core-compat-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { olderPlugin, OlderPluginPage } from './olderPlugin';

it('shows a page of a plugin that was written for the older system', async () => {
  renderTestApp({
    features: [
      convertLegacyPlugin(olderPlugin, {
        extensions: [
          convertLegacyPageExtension(OlderPluginPage, { path: '/older' }),
        ],
      }),
    ],
    initialRouteEntries: ['/older'],
  });
  expect(
    await screen.findByRole('heading', { name: 'Older plugin' }),
  ).toBeInTheDocument();
  expect(await screen.findByText(/^Seen by user:/)).toBeInTheDocument();
});
