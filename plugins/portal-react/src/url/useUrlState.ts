import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { z } from 'zod';

/** The part of a query string that a schema reads; what is wrong there counts as absent. */
export function readUrlState<S extends z.ZodObject>(
  schema: S,
  search: URLSearchParams,
): z.output<S> {
  const raw: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) {
    const value = search.get(name);
    if (value !== null) raw[name] = value;
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const wrong = new Set(
    result.error.issues.map(issue => String(issue.path[0])),
  );
  return schema.parse(
    Object.fromEntries(
      Object.entries(raw).filter(([name]) => !wrong.has(name)),
    ),
  );
}

/** A query string with some values changed; empty ones leave it. */
export function patchUrlState(
  search: URLSearchParams,
  patch: object,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(patch)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text === '') next.delete(name);
    else next.set(name, text);
  }
  return next;
}

/**
 * State of a page, kept in its address so that it can be shared.
 * @param schema - of the values, each with a default; define it outside of the component
 */
export function useUrlState<S extends z.ZodObject>(
  schema: S,
): [z.output<S>, (patch: Partial<z.output<S>>) => void] {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => readUrlState(schema, search), [schema, search]);
  const patch = useCallback(
    (change: Partial<z.output<S>>) =>
      setSearch(before => patchUrlState(before, change), { replace: true }),
    [setSearch],
  );
  return [state, patch];
}
