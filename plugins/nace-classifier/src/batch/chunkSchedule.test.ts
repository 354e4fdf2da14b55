import {
  afterFailure,
  countItems,
  nextChunk,
  retryFailed,
  scheduleChunks,
  timeLeft,
  type Chunk,
  type ChunkStatus,
} from './chunkSchedule';

const chunk = (status: ChunkStatus, attempts = 1): Chunk<number> => ({
  items: [1, 2],
  status,
  attempts,
});

describe('scheduleChunks', () => {
  it.each([
    [0, []],
    [1, [1]],
    [1000, [1000]],
    [1001, [1000, 1]],
    [100_000, Array(100).fill(1000)],
  ])('%d items', (length, sizes) => {
    const items = Array.from({ length }, (_, i) => i);
    const chunks = scheduleChunks(items, 1000);
    expect(chunks.map(({ items: { length: size } }) => size)).toEqual(sizes);
    expect(chunks.flatMap(({ items: part }) => part)).toEqual(items);
  });
});

describe('nextChunk', () => {
  it.each<[ChunkStatus[], number | undefined]>([
    [['waiting', 'waiting'], 0],
    [['sent', 'waiting', 'waiting'], 1],
    [['sent', 'sent', 'waiting'], undefined],
    [['done', 'failed', 'waiting'], 2],
    [['done', 'failed'], undefined],
    [[], undefined],
  ])('%j: %s', (statuses, position) => {
    expect(
      nextChunk(
        statuses.map(status => chunk(status)),
        2,
      ),
    ).toBe(position);
  });
});

describe('afterFailure', () => {
  it.each<[boolean, number, ChunkStatus]>([
    [true, 1, 'waiting'],
    [true, 2, 'waiting'],
    [true, 3, 'failed'],
    [false, 1, 'failed'],
  ])('transient %s, attempt %d: %s', (transient, attempts, status) => {
    expect(
      afterFailure(chunk('sent', attempts), { transient, maxAttempts: 3 }),
    ).toBe(status);
  });
});

it('retries failed chunks only', () => {
  expect(retryFailed([chunk('done'), chunk('failed', 3)])).toEqual([
    chunk('done'),
    chunk('waiting', 0),
  ]);
});

it('counts items', () => {
  expect(
    countItems(
      (['done', 'done', 'failed', 'sent', 'waiting'] as const).map(status =>
        chunk(status),
      ),
    ),
  ).toEqual({ done: 4, failed: 2, left: 4 });
});

describe('timeLeft', () => {
  it.each([
    [{ done: 0, left: 10, elapsedMs: 500 }, undefined],
    [{ done: 10, left: 10, elapsedMs: 0 }, undefined],
    [{ done: 25, left: 75, elapsedMs: 1000 }, 3000],
    [{ done: 10, left: 0, elapsedMs: 1000 }, 0],
  ])('%j', (progress, ms) => {
    expect(timeLeft(progress)).toBe(ms);
  });
});
