import { coreExtensionData } from '@backstage/frontend-plugin-api';
import {
  createExtensionTester,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { waitFor } from '@testing-library/react';
import plugin from './plugin';

it.each([
  ['page:portal/tokens', '/tokens'],
  ['page:portal/projects', '/projects'],
  ['page:portal/systems', '/systems'],
] as const)('%s is at %s', (id, path) => {
  const page = createExtensionTester(plugin.getExtension(id));
  expect(page.get(coreExtensionData.routePath)).toBe(path);
});

it('remembers the pages of the tour from anywhere in the app', async () => {
  const storage = mockApis.storage();
  renderTestApp({
    extensions: [plugin.getExtension('app-root-element:portal/tour')],
    apis: [storage],
    initialRouteEntries: ['/monitoring'],
  });
  await waitFor(() =>
    expect(storage.forBucket('tour').snapshot('monitor').value).toBe(true),
  );
  expect(storage.forBucket('tour').snapshot('classify').value).toBeUndefined();
});
