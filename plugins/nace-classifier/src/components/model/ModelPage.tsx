import { useMemo } from 'react';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Select } from '@backstage/ui';
import {
  EmptyState,
  ErrorPanel,
  LoadingShape,
  requestVariants,
  useCommands,
  useUrlState,
} from '@sardonyx/plugin-portal-react';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { classifierApiRef } from '../../api';
import { listModelsRequest } from '../../commands/viewRequests';
import { classifierTranslationRef } from '../../translation';
import { Markdown } from './Markdown';
import { ModelFacts } from './ModelFacts';

const urlSchema = z.object({
  /** `name@version`; the first one when absent or unknown. */
  model: z.string().default(''),
});

function useModelCommands() {
  const { t } = useTranslationRef(classifierTranslationRef);
  const commands = useMemo(
    () => [
      {
        id: 'nace-classifier.models',
        title: t('commands.models'),
        explanation: t('commands.modelsExplanation'),
        variants: requestVariants(listModelsRequest),
      },
    ],
    [t],
  );
  useCommands(commands);
}

/** The model versions that can be served, with the card of one. */
export function ModelPage() {
  const { t } = useTranslationRef(classifierTranslationRef);
  const classifier = useApi(classifierApiRef);
  const [{ model: chosen }, patch] = useUrlState(urlSchema);
  useModelCommands();
  const { data, error, refetch } = useQuery({
    queryKey: ['nace-classifier', 'models'],
    queryFn: ({ signal }) => classifier.listModels({ signal }),
    retry: false,
  });
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingShape kind="text" />;
  const models = data.map(model => ({
    id: `${model.name}@${model.version}`,
    model,
  }));
  const shown = models.find(({ id }) => id === chosen) ?? models[0];
  if (!shown) {
    return (
      <EmptyState
        title={t('model.emptyTitle')}
        explanation={t('model.emptyExplanation')}
      />
    );
  }
  return (
    <Flex direction="column" gap="4">
      {models.length > 1 && (
        <Select
          label={t('model.version')}
          options={models.map(({ id }) => ({ id, label: id }))}
          value={shown.id}
          onChange={key => patch({ model: String(key) })}
        />
      )}
      <ModelFacts model={shown.model} />
      <section aria-label={t('model.card')}>
        <Markdown text={shown.model.card} />
      </section>
    </Flex>
  );
}
