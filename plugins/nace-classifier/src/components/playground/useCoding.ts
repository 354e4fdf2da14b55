import { useApi } from '@backstage/frontend-plugin-api';
import { MAX_DESCRIPTION_LENGTH } from '@sardonyx/plugin-portal-common/nace-classifier';
import { useDebounced, useProject } from '@sardonyx/plugin-portal-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { classifierApiRef } from '../../api';

/** Milliseconds of rest before a text being typed is sent. */
export const PREVIEW_REST_MS = 150;

/** Whether the server would take a description. */
export function isAskable(description: string): boolean {
  return (
    description.trim() !== '' && description.length <= MAX_DESCRIPTION_LENGTH
  );
}

/**
 * Codes for a text being typed. A newer text aborts the request of an older
 * one, whose answer stays until the new one comes.
 */
export function useCoding(description: string) {
  const classifier = useApi(classifierApiRef);
  const { project } = useProject();
  const asked = useDebounced(description, PREVIEW_REST_MS);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['nace-classifier', 'preview', project?.id, asked],
    queryFn: async ({ signal }) => ({
      // Kept with its question: the previous answer is about another text.
      description: asked,
      coding: await classifier.preview(asked, { project: project?.id, signal }),
    }),
    enabled: isAskable(asked),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  return {
    answer: isAskable(description) ? data : undefined,
    /** The answer is about a text that is no longer the one in the field. */
    outdated: isPlaceholderData || asked !== description,
    error: isAskable(description) ? error : null,
    retry: () => void refetch(),
  };
}
