import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { classifierApiRef } from '../../api';

/** The entry of a code; a nomenclature does not change while one looks at it. */
export function useCodeEntry(code: string) {
  const classifier = useApi(classifierApiRef);
  return useQuery({
    queryKey: ['nace-classifier', 'code', code],
    queryFn: ({ signal }) => classifier.getCode(code, { signal }),
    enabled: code !== '',
    staleTime: Infinity,
    retry: false,
  });
}
