import { isModelService } from './isModelService';

const entity = (kind: string, type: string, annotations = {}) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'x', annotations },
  spec: { type },
});
const model = { 'sardonyx.dev/model': 'nace-fr' };

it.each([
  ['a service with a model', entity('Component', 'service', model), true],
  ['a service without', entity('Component', 'service'), false],
  ['a library', entity('Component', 'library', model), false],
  ['a resource', entity('Resource', 'service', model), false],
])('%s: %s', (_, given, shown) => {
  expect(isModelService(given)).toBe(shown);
});
