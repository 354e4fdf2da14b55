import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { ServiceUnavailableError } from '@backstage/errors';
import type { PredictionRecord } from '@sardonyx/plugin-portal-common/prediction-log';

/** Between two syncs to the disk: what a loss of power may cost, milliseconds. */
const SYNC_MS = 200;
const CLOSE_MS = 10_000;
const CLOSE_BYTES = 4 * 1024 * 1024;
const OPEN = '.open';
const CLOSED = '.jsonl';

interface OpenSegment {
  readonly file: string;
  readonly fd: number;
  bytes: number;
  dirty: boolean;
}

/**
 * Append-only segments of JSON lines in a local folder. A row is handed to the
 * system before `append` returns, so that a killed process loses none; it is on
 * the disk within 200 ms.
 */
export class SegmentLog {
  readonly #folder: string;
  #onClosed: () => void = () => {};
  #onFailed: (error: unknown) => void = () => {};
  #segment: OpenSegment | undefined;
  #syncTimer: NodeJS.Timeout | undefined;
  #closeTimer: NodeJS.Timeout | undefined;

  constructor(options: { folder: string }) {
    this.#folder = options.folder;
    mkdirSync(this.#folder, { recursive: true });
    // Segments that a killed process left open are complete but for their last line.
    for (const name of readdirSync(this.#folder).filter(file =>
      file.endsWith(OPEN),
    )) {
      renameSync(
        path.join(this.#folder, name),
        path.join(this.#folder, name.slice(0, -OPEN.length) + CLOSED),
      );
    }
  }

  /** Told each time that a segment was written to its end. */
  onClosed(listener: () => void): void {
    this.#onClosed = listener;
  }

  /** Told when a segment could not be ended: its rows are kept, and taken at the next start. */
  onFailed(listener: (error: unknown) => void): void {
    this.#onFailed = listener;
  }

  /** @throws ServiceUnavailableError if the disk takes no more; nothing is half-written then */
  append(records: readonly PredictionRecord[]): void {
    const lines = records.map(record => `${JSON.stringify(record)}\n`).join('');
    const bytes = Buffer.from(lines);
    const segment = this.#open();
    try {
      for (let at = 0; at < bytes.length; )
        at += writeSync(segment.fd, bytes, at);
    } catch (error) {
      ftruncateSync(segment.fd, segment.bytes);
      throw new ServiceUnavailableError(
        'The prediction log cannot be written, so nothing was answered: the disk may be full',
        error,
      );
    }
    segment.bytes += bytes.length;
    segment.dirty = true;
    if (segment.bytes >= CLOSE_BYTES) this.#closeOrTell();
    else this.#syncSoon(segment);
  }

  /** Ends the segment that is being written, if it holds anything. */
  close(): void {
    const segment = this.#segment;
    if (!segment) return;
    clearTimeout(this.#closeTimer);
    this.#segment = undefined;
    fsyncSync(segment.fd);
    closeSync(segment.fd);
    renameSync(segment.file, segment.file.slice(0, -OPEN.length) + CLOSED);
    this.#onClosed();
  }

  /** Segments that are written to their end, oldest first. */
  closed(): { id: string; file: string }[] {
    return readdirSync(this.#folder)
      .filter(name => name.endsWith(CLOSED))
      .sort()
      .map(name => ({
        id: name.slice(0, -CLOSED.length),
        file: path.join(this.#folder, name),
      }));
  }

  /** An error in a timer would end the process, one after the write would refuse what is logged. */
  #closeOrTell(): void {
    try {
      this.close();
    } catch (error) {
      this.#onFailed(error);
    }
  }

  #open(): OpenSegment {
    if (!this.#segment) {
      const id = `${Date.now()
        .toString()
        .padStart(14, '0')}-${randomUUID().slice(0, 8)}`;
      const file = path.join(this.#folder, id + OPEN);
      this.#segment = {
        file,
        fd: openSync(file, 'ax', 0o600),
        bytes: 0,
        dirty: false,
      };
      this.#closeTimer = setTimeout(() => this.#closeOrTell(), CLOSE_MS);
      // A process that ends closes its segment itself: nothing waits for this.
      this.#closeTimer.unref();
    }
    return this.#segment;
  }

  #syncSoon(segment: OpenSegment): void {
    if (this.#syncTimer) return;
    this.#syncTimer = setTimeout(() => {
      this.#syncTimer = undefined;
      if (segment !== this.#segment || !segment.dirty) return;
      segment.dirty = false;
      fsync(segment.fd, () => {});
    }, SYNC_MS);
  }
}
