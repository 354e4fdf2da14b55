import { mockServices } from '@backstage/backend-test-utils';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { ModelEntityProvider } from './ModelEntityProvider';
import type { ModelVersion } from './modelEntities';

const version = (name: string, number: string): ModelVersion => ({
  name,
  version: number,
  nomenclature: 'NAF rev. 2',
  level: 'class',
  labels: 732,
  sha256: `${name}${number}`,
});

it('gives all models at first, then what changed, and keeps them while nobody answers', async () => {
  const applyMutation = jest.fn<
    Promise<void>,
    Parameters<EntityProviderConnection['applyMutation']>
  >(async () => {});
  const logger = mockServices.logger.mock();
  let run = async () => {};
  let models: ModelVersion[] | Error = [
    version('a', '1'),
    version('a', '2'),
    version('b', '1'),
  ];
  const provider = new ModelEntityProvider({
    list: async () => {
      if (models instanceof Error) throw models;
      return models;
    },
    logger,
    schedule: {
      async run({ fn }) {
        run = async () => fn(new AbortController().signal);
      },
    },
  });
  await provider.connect({ applyMutation, refresh: async () => {} });
  const last = () => {
    const [mutation] = applyMutation.mock.calls[applyMutation.mock.calls.length - 1];
    return JSON.parse(JSON.stringify(mutation), (key, value) =>
      key === 'entity'
        ? `${value.metadata.name}: ${value.metadata.versions
            .map((one: { version: string }) => one.version)
            .join(' ')}`
        : value,
    );
  };
  const locationKey = 'sardonyx-models';

  await run();
  expect(last()).toEqual({
    type: 'full',
    entities: [
      { entity: 'a: 1 2', locationKey },
      { entity: 'b: 1', locationKey },
    ],
  });

  await run();
  expect(applyMutation).toHaveBeenCalledTimes(1);

  models = new Error('not ready');
  await run();
  expect(applyMutation).toHaveBeenCalledTimes(1);
  expect(logger.warn).toHaveBeenCalledWith(
    expect.stringContaining('not ready'),
  );

  models = [version('a', '3'), version('c', '1')];
  await run();
  expect(last()).toEqual({
    type: 'delta',
    added: [
      { entity: 'a: 3', locationKey },
      { entity: 'c: 1', locationKey },
    ],
    removed: [{ entity: 'b: 1', locationKey }],
  });
});
