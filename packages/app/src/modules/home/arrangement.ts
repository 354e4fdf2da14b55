/** Names of the widgets of each column, from above; widgets in no column are not shown. */
export type Arrangement = readonly (readonly string[])[];
export type Direction = 'up' | 'down' | 'left' | 'right';

export const COLUMNS = 3;

/** Columns of a first visit, and the order in which widgets of no other place are added. */
export const FIRST: Arrangement = [
  ['classifier.classify', 'monitoring.requests'],
  ['portal.tour'],
  ['portal.systems', 'HomePageStarredEntities'],
];

/**
 * What was kept, without widgets that are gone; the first arrangement where
 * nothing that makes sense was kept.
 * @param kept - as it came from the storage
 */
export function readArrangement(
  kept: unknown,
  available: readonly string[],
): Arrangement {
  const columns =
    Array.isArray(kept) && kept.every(column => Array.isArray(column))
      ? kept
      : FIRST;
  const seen = new Set<string>();
  const known = (name: unknown): name is string => {
    if (typeof name !== 'string' || !available.includes(name)) return false;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  };
  return Array.from({ length: COLUMNS }, (_, at) =>
    (columns[at] ?? []).filter(known),
  );
}

function without(arrangement: Arrangement, name: string): Arrangement {
  return arrangement.map(column => column.filter(other => other !== name));
}

/** Puts a widget one place further; at an edge it stays. */
export function move(
  arrangement: Arrangement,
  name: string,
  direction: Direction,
): Arrangement {
  const from = arrangement.findIndex(column => column.includes(name));
  if (from < 0) return arrangement;
  const row = arrangement[from].indexOf(name);
  const sideways = { left: -1, right: 1, up: 0, down: 0 }[direction];
  const to = from + sideways;
  if (to < 0 || to >= arrangement.length) return arrangement;
  const place = row + { up: -1, down: 1, left: 0, right: 0 }[direction];
  return without(arrangement, name).map((column, at) =>
    at === to
      ? [
          ...column.slice(0, Math.max(place, 0)),
          name,
          ...column.slice(Math.max(place, 0)),
        ]
      : column,
  );
}

export const hide = without;

/** Adds a widget at the end of the shortest column. */
export function show(arrangement: Arrangement, name: string): Arrangement {
  const lengths = arrangement.map(column => column.length);
  const shortest = lengths.indexOf(Math.min(...lengths));
  return arrangement.map((column, at) =>
    at === shortest ? [...column, name] : column,
  );
}
