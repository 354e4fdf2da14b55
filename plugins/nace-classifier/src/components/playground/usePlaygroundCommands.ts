import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  requestVariants,
  useCommands,
  useDebounced,
  useProject,
} from '@sardonyx/plugin-portal-react';
import {
  codeRequest,
  explainRequest,
  predictRequest,
} from '../../commands/viewRequests';
import { classifierTranslationRef } from '../../translation';
import { EXAMPLES } from './examples';

/** Milliseconds of rest before a text becomes a command. */
const REST_MS = 1000;

/** The commands that ask what the playground shows. */
export function usePlaygroundCommands(
  typed: string = EXAMPLES[0],
  code?: string,
) {
  // The bar has a history: it must not fill with the beginnings of words.
  const description = useDebounced(typed, REST_MS);
  const { t } = useTranslationRef(classifierTranslationRef);
  const { project } = useProject();
  const projectId = project?.id;
  const commands = useMemo(
    () => [
      {
        id: 'nace-classifier.code',
        title: t('commands.code'),
        explanation: t('commands.codeExplanation'),
        variants: requestVariants(codeRequest(description, projectId)),
      },
      {
        id: 'nace-classifier.predict',
        title: t('commands.predict'),
        explanation: t('commands.predictExplanation'),
        variants: requestVariants(predictRequest(description, projectId)),
      },
      ...(code
        ? [
            {
              id: 'nace-classifier.explain',
              title: t('commands.explain', { code }),
              explanation: t('commands.explainExplanation'),
              variants: requestVariants(
                explainRequest(description, code, projectId),
              ),
            },
          ]
        : []),
    ],
    [t, description, projectId, code],
  );
  useCommands(commands);
}
