import {
  MAX_FORMS,
  type Coding,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import {
  afterFailure,
  countItems,
  nextChunk,
  retryFailed,
  scheduleChunks,
  timeLeft,
  type Chunk,
} from './chunkSchedule';
import type { BatchLine } from './lines';
import { lineCoding, type CodedLine, type LineCoding } from './outcome';

/** Chunks out at a time: one is coded while the other travels. */
const IN_FLIGHT = 2;
/** Times a chunk is sent before it is left to the person. */
const MAX_ATTEMPTS = 2;

export interface BatchProgress {
  readonly status: 'running' | 'finished' | 'cancelled';
  /** Lines. */
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** Milliseconds; undefined while unknown. */
  readonly timeLeftMs?: number;
  /** Why the last chunk failed. */
  readonly error?: Error;
}

export interface BatchRunOptions {
  readonly lines: readonly BatchLine[];
  /** Answers one coding a description, in order. */
  code(
    descriptions: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly Coding[]>;
  /** Whether sending again may help. */
  isTransient(error: Error): boolean;
  onProgress(progress: BatchProgress): void;
  /** Milliseconds. */
  now(): number;
}

/** Codes many lines, a chunk at a time, and keeps what came back. */
export class BatchRun {
  readonly #options: BatchRunOptions;
  readonly #codings = new Map<number, LineCoding>();
  readonly #failedLines = new Set<number>();
  #chunks: Chunk<BatchLine>[];
  #abort = new AbortController();
  #error?: Error;
  #startedAt = 0;
  #doneAtStart = 0;

  constructor(options: BatchRunOptions) {
    this.#options = options;
    this.#chunks = scheduleChunks(
      options.lines.filter(({ refusal }) => !refusal),
      MAX_FORMS,
    );
  }

  /** Every line with what it got so far. */
  codedLines(): CodedLine[] {
    return this.#options.lines.map(line => ({
      line,
      coding: this.#codings.get(line.index),
      failed: this.#failedLines.has(line.index),
    }));
  }

  /** Sends all that waits; also after `cancel`, to go on. */
  start(): Promise<void> {
    this.#abort = new AbortController();
    this.#error = undefined;
    this.#startedAt = this.#options.now();
    this.#doneAtStart = countItems(this.#chunks).done;
    this.#report();
    return this.#work();
  }

  retry(): Promise<void> {
    this.#chunks = retryFailed(this.#chunks);
    this.#failedLines.clear();
    return this.start();
  }

  /** Stops; what came back is kept. */
  cancel(): void {
    this.#abort.abort();
    this.#chunks = this.#chunks.map(chunk =>
      chunk.status === 'sent' ? { ...chunk, status: 'waiting' } : chunk,
    );
    this.#report();
  }

  async #work(): Promise<void> {
    const { signal } = this.#abort;
    const sending: Promise<void>[] = [];
    while (!signal.aborted) {
      const position = nextChunk(this.#chunks, IN_FLIGHT);
      if (position === undefined) break;
      sending.push(
        this.#send(position, signal).then(() => this.#after(signal)),
      );
    }
    await Promise.all(sending);
  }

  async #after(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    this.#report();
    await this.#work();
  }

  async #send(position: number, signal: AbortSignal): Promise<void> {
    const { attempts, items } = this.#chunks[position];
    const sent = this.#set(position, {
      attempts: attempts + 1,
      status: 'sent',
    });
    try {
      const answers = await this.#options.code(
        items.map(({ text }) => text),
        signal,
      );
      if (signal.aborted) return;
      if (answers.length !== items.length) {
        throw new Error(
          `The classifier answered ${answers.length} of ${items.length} descriptions`,
        );
      }
      answers.forEach((answer, i) => {
        const coding = lineCoding(answer);
        if (coding) this.#codings.set(items[i].index, coding);
      });
      this.#set(position, { status: 'done' });
    } catch (caught) {
      if (signal.aborted) return;
      this.#error =
        caught instanceof Error ? caught : new Error(String(caught));
      const status = afterFailure(sent, {
        transient: this.#options.isTransient(this.#error),
        maxAttempts: MAX_ATTEMPTS,
      });
      this.#set(position, { status });
      if (status === 'failed')
        items.forEach(({ index }) => this.#failedLines.add(index));
    }
  }

  #set(position: number, change: Partial<Chunk<BatchLine>>): Chunk<BatchLine> {
    const chunk = { ...this.#chunks[position], ...change };
    this.#chunks[position] = chunk;
    return chunk;
  }

  #report(): void {
    const { done, failed, left } = countItems(this.#chunks);
    const stopped = this.#abort.signal.aborted ? 'cancelled' : 'running';
    this.#options.onProgress({
      status: left > 0 ? stopped : 'finished',
      total: done + failed + left,
      done,
      failed,
      timeLeftMs: timeLeft({
        done: done - this.#doneAtStart,
        left,
        elapsedMs: this.#options.now() - this.#startedAt,
      }),
      ...(failed > 0 && this.#error ? { error: this.#error } : {}),
    });
  }
}
