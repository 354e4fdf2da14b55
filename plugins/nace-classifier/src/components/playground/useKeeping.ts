import { useCallback, useEffect } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useProject } from '@sardonyx/plugin-portal-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
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
  const queryKey = ['nace-classifier', 'kept', project?.id, text];
  const projectId = project?.id;

  const { data, error } = useQuery({
    queryKey,
    // Only shows what `keep` fetched.
    queryFn: () => null as string | null,
    enabled: false,
    staleTime: Infinity,
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

  return { keep, kept: typeof data === 'string', error };
}
