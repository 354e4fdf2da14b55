import { useCallback, useEffect } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useProject } from '@sardonyx/plugin-portal-react';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { classifierApiRef } from '../../api';
import { isAskable } from './useCoding';

/** Milliseconds of rest after which a text counts as asked. */
export const KEEP_REST_MS = 1500;

/**
 * Keeps a question in the log once it is meant: by `keep` (Enter), or when the
 * text has rested. The query cache sees to it that a text is kept once.
 */
export function useKeeping(description: string) {
  const classifier = useApi(classifierApiRef);
  const queryClient = useQueryClient();
  const { project } = useProject();
  const text = description.trim();
  const projectId = project?.id;

  // Only shows what `keep` fetched.
  const { data, error } = useQuery<string>({
    queryKey: ['nace-classifier', 'kept', projectId, text],
    queryFn: skipToken,
  });

  const keep = useCallback(() => {
    if (!isAskable(description)) return;
    queryClient
      .fetchQuery({
        queryKey: ['nace-classifier', 'kept', projectId, text],
        queryFn: async () => {
          const [coding] = await classifier.code(
            { descriptions: [text], source: 'playground' },
            { project: projectId },
          );
          return coding?.requestId ?? '';
        },
        staleTime: Infinity,
        gcTime: Infinity,
      })
      // The observer above shows the error.
      .catch(() => undefined);
  }, [classifier, description, projectId, queryClient, text]);

  useEffect(() => {
    const timer = setTimeout(keep, KEEP_REST_MS);
    return () => clearTimeout(timer);
  }, [keep]);

  return { keep, kept: data !== undefined, error };
}
