import { modelOf } from './modelOf';

const entity = (kind: string, type: string, annotations = {}) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'x', annotations },
  spec: { type },
});
const model = { 'sardonyx.dev/model': 'nace-fr' };

it.each([
  ['a service with a model', entity('Component', 'service', model), 'nace-fr'],
  ['a service without', entity('Component', 'service'), undefined],
  ['a library', entity('Component', 'library', model), undefined],
  ['a resource', entity('Resource', 'service', model), undefined],
])('%s: %s', (_, given, shown) => {
  expect(modelOf(given)).toBe(shown);
});
