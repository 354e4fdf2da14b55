import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { NomenclatureItem } from '@sardonyx/plugin-portal-common/nace-classifier';
import { useQueries, useQuery } from '@tanstack/react-query';
import { classifierApiRef } from '../../api';
import { useCodeEntry } from '../nomenclature/useCodeEntry';
import { treeRows } from './treeRows';

/** The tree of codes, fetched a branch at a time, open down to a code. */
export function useCodeTree(selected: string) {
  const classifier = useApi(classifierApiRef);
  // What the person opened or closed; else the way to the selected code is open.
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { data: entry } = useCodeEntry(selected);
  const way = new Set((entry?.ancestors ?? []).map(({ code }) => code));
  const isExpanded = (code: string) => chosen.get(code) ?? way.has(code);

  const branch = (parent?: string) => ({
    queryKey: ['nace-classifier', 'below', parent ?? ''],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      classifier.listCodes({ parent }, { signal }),
    staleTime: Infinity,
    retry: false,
  });
  const sections = useQuery(branch());
  const open = [...new Set([...chosen.keys(), ...way])].filter(isExpanded);
  const branches = useQueries({ queries: open.map(code => branch(code)) });
  const loaded = new Map<string, readonly NomenclatureItem[]>(
    branches.flatMap(({ data }, i) => (data ? [[open[i], data]] : [])),
  );

  return {
    rows: treeRows(sections.data ?? [], {
      isExpanded,
      childrenOf: code => loaded.get(code),
    }),
    loading: sections.isPending,
    error:
      sections.error ?? branches.find(({ error }) => error)?.error ?? undefined,
    retry: () => {
      for (const query of [sections, ...branches]) {
        if (query.error) void query.refetch();
      }
    },
    setExpanded: (code: string, expanded: boolean) =>
      setChosen(before => new Map(before).set(code, expanded)),
  };
}
