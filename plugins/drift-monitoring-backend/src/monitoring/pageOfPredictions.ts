import { InputError } from '@backstage/errors';
import type { Page } from '@sardonyx/plugin-portal-common';
import type {
  LoggedPrediction,
  PredictionsQuery,
} from '@sardonyx/plugin-portal-common/drift-monitoring';
import type {
  ManifestPart,
  PredictionRecord,
} from '@sardonyx/plugin-portal-common/prediction-log';

/** The columns that a page of predictions needs, without the text. */
export const SHOWN = [
  'id',
  'request_id',
  'ts',
  'project',
  'model_version',
  'source',
  'code1',
  'p1',
  'ic',
] as const satisfies readonly (keyof PredictionRecord)[];
export type ShownRow = Pick<PredictionRecord, (typeof SHOWN)[number]> &
  Partial<Pick<PredictionRecord, 'text'>>;

/** Place of a row in the order latest first, then by id. */
interface Place {
  readonly ts: number;
  readonly id: string;
}
const encode = ({ ts, id }: Place) =>
  Buffer.from(`${ts} ${id}`).toString('base64url');

/** @throws InputError for a token that no page gave */
function decode(token: string): Place {
  const text = Buffer.from(token, 'base64url').toString();
  const [, ts, id] = /^(\d{1,15}) (\S+)$/.exec(text) ?? [];
  if (!ts)
    throw new InputError(
      `'${token}' is not a page token: take the one that the last answer gave`,
    );
  return { ts: Number(ts), id };
}

function order(a: Place, b: Place): number {
  if (a.ts !== b.ts) return b.ts - a.ts;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Whether a row is one of those asked for. */
export function isWanted(
  row: ShownRow,
  query: PredictionsQuery & { readonly project: string },
): boolean {
  const { project, versions, sources, code } = query;
  const { minConfidence = 0, maxConfidence = 1 } = query;
  return (
    row.project === project &&
    (!versions || versions.includes(row.model_version)) &&
    (sources
      ? sources.includes(row.source)
      : // Replay is not what people asked for.
        row.source !== 'replay') &&
    (!code || row.code1 === code) &&
    row.ic >= minConfidence &&
    row.ic <= maxConfidence
  );
}

function toPrediction(row: ShownRow): LoggedPrediction {
  return {
    id: row.id,
    requestId: row.request_id,
    at: new Date(row.ts).toISOString(),
    version: row.model_version,
    source: row.source,
    text: row.text ?? null,
    code: row.code1,
    probability: row.p1,
    confidence: row.ic,
  };
}

/**
 * A page of predictions, latest first. Days are read from the last one back,
 * until the page is full.
 * @param window - `[from, to)`, milliseconds since the epoch
 * @param read - rows of a part
 */
export async function pageOfPredictions(
  parts: readonly ManifestPart[],
  window: { readonly from: number; readonly to: number },
  query: PredictionsQuery & { readonly project: string },
  read: (part: ManifestPart) => Promise<ShownRow[]>,
): Promise<Page<LoggedPrediction>> {
  const after = query.pageToken ? decode(query.pageToken) : undefined;
  const to = after ? Math.min(window.to, after.ts + 1) : window.to;
  const inWindow = parts.filter(
    part => part.maxTs >= window.from && part.minTs < to,
  );
  const dates = [...new Set(inWindow.map(({ date }) => date))].sort().reverse();
  const found: ShownRow[] = [];
  for (const date of dates) {
    const ofDate = inWindow.filter(part => part.date === date);
    const rows: ShownRow[] = [];
    for (const part of ofDate)
      for (const row of await read(part))
        if (
          row.ts >= window.from &&
          row.ts < to &&
          (!after || order(after, row) < 0) &&
          isWanted(row, query)
        )
          rows.push(row);
    found.push(...rows.sort(order));
    if (found.length > query.limit) break;
  }
  const items = found.slice(0, query.limit);
  const last = items[items.length - 1];
  return {
    items: items.map(toPrediction),
    ...(found.length > query.limit ? { nextPageToken: encode(last) } : {}),
  };
}
