import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { predictionRecord } from '@sardonyx/plugin-portal-node/testUtils';
import { SegmentLog } from './SegmentLog';

describe('SegmentLog', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sardonyx-log-'));
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = () => {
    const segments = new SegmentLog({ folder });
    const onClosed = jest.fn();
    const onFailed = jest.fn();
    segments.onClosed(onClosed);
    segments.onFailed(onFailed);
    return { segments, onClosed, onFailed };
  };

  it.each<[string, (segments: SegmentLog) => void]>([
    [
      'after ten seconds',
      segments => {
        segments.append([predictionRecord('a')]);
        jest.advanceTimersByTime(10_000);
      },
    ],
    [
      'from 4 MiB on',
      segments =>
        segments.append([
          predictionRecord('a', { text: 'a'.repeat(4 * 1024 * 1024) }),
        ]),
    ],
  ])('ends a segment %s, once', (_, fill) => {
    const { segments, onClosed, onFailed } = open();
    fill(segments);
    expect(segments.closed()).toHaveLength(1);
    jest.advanceTimersByTime(20_000);
    expect(onClosed).toHaveBeenCalledTimes(1);
    expect(onFailed).not.toHaveBeenCalled();
  });

  it('goes on after a segment that could not be ended', () => {
    const { segments, onClosed, onFailed } = open();
    segments.append([predictionRecord('a')]);
    rmSync(folder, { recursive: true });
    jest.advanceTimersByTime(10_000);
    expect(onFailed).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'ENOENT' }),
    );
    expect(onClosed).not.toHaveBeenCalled();
    mkdirSync(folder);
    segments.append([predictionRecord('b')]);
    jest.advanceTimersByTime(10_000);
    expect(onFailed).toHaveBeenCalledTimes(1);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.jsonl$/)]);
  });
});
