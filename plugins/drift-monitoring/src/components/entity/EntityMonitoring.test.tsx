import '@testing-library/jest-dom';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { fakeMonitoring } from '../../__testUtils__/fakeMonitoring';
import { renderMonitoring } from '../../__testUtils__/renderMonitoring';
import { EntityMonitoring } from './EntityMonitoring';

it('is about the model of the service, whatever the address says', async () => {
  const monitoring = fakeMonitoring();
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'classifier',
      annotations: { 'sardonyx.dev/model': 'nace-en' },
    },
    spec: { type: 'service' },
  };
  renderMonitoring(monitoring, {
    at: '/monitoring?model=nace-fr&window=7d',
    shown: (
      <EntityProvider entity={entity}>
        <EntityMonitoring />
      </EntityProvider>
    ),
  });
  expect(
    await screen.findByRole('region', { name: 'Figures of the window' }),
  ).toBeVisible();
  expect(monitoring.getSummary.mock.calls[0][0].model).toBe('nace-en');
  expect(screen.queryByRole('button', { name: /Model/ })).toBeNull();
});
