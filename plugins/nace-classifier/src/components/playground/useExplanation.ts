import { useApi } from '@backstage/frontend-plugin-api';
import { useProject } from '@sardonyx/plugin-portal-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { classifierApiRef } from '../../api';

/** How the words of a description speak for or against a code. */
export function useExplanation(description: string, code: string) {
  const classifier = useApi(classifierApiRef);
  const { project } = useProject();
  return useQuery({
    queryKey: ['nace-classifier', 'explain', project?.id, description, code],
    queryFn: ({ signal }) =>
      classifier.explain(description, code, { project: project?.id, signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
}
