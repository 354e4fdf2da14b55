/** Where a chunk of lines is on its way to the server and back. */
export type ChunkStatus = 'waiting' | 'sent' | 'done' | 'failed';

export interface Chunk<Item> {
  readonly items: readonly Item[];
  readonly status: ChunkStatus;
  /** Times it was sent. */
  readonly attempts: number;
}

/** Cuts a list into chunks of at most `size` items, all waiting. */
export function scheduleChunks<Item>(
  items: readonly Item[],
  size: number,
): Chunk<Item>[] {
  const chunks: Chunk<Item>[] = [];
  for (let from = 0; from < items.length; from += size) {
    chunks.push({
      items: items.slice(from, from + size),
      status: 'waiting',
      attempts: 0,
    });
  }
  return chunks;
}

/** The position of the chunk to send now, when fewer than `inFlight` are out. */
export function nextChunk(
  chunks: readonly Chunk<unknown>[],
  inFlight: number,
): number | undefined {
  const out = chunks.filter(({ status }) => status === 'sent').length;
  if (out >= inFlight) return undefined;
  const position = chunks.findIndex(({ status }) => status === 'waiting');
  return position < 0 ? undefined : position;
}

/** What becomes of a chunk that did not come back: sent again, or left to the person. */
export function afterFailure(
  chunk: Chunk<unknown>,
  options: { transient: boolean; maxAttempts: number },
): ChunkStatus {
  return options.transient && chunk.attempts < options.maxAttempts
    ? 'waiting'
    : 'failed';
}

/** Lets a person try the failed chunks again. */
export function retryFailed<Item>(
  chunks: readonly Chunk<Item>[],
): Chunk<Item>[] {
  return chunks.map(chunk =>
    chunk.status === 'failed'
      ? { ...chunk, status: 'waiting', attempts: 0 }
      : chunk,
  );
}

/** Counts of items, not of chunks. */
export function countItems(chunks: readonly Chunk<unknown>[]) {
  const count = (status: ChunkStatus) =>
    chunks
      .filter(chunk => chunk.status === status)
      .reduce((sum, { items }) => sum + items.length, 0);
  return {
    done: count('done'),
    failed: count('failed'),
    left: count('waiting') + count('sent'),
  };
}

/**
 * Milliseconds until the last item at the pace seen so far, or undefined while
 * nothing came back.
 */
export function timeLeft(options: {
  done: number;
  left: number;
  elapsedMs: number;
}): number | undefined {
  if (options.left === 0) return 0;
  if (options.done === 0 || options.elapsedMs <= 0) return undefined;
  return (options.elapsedMs / options.done) * options.left;
}
