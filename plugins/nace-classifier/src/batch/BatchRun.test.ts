import type { Coding } from '@sardonyx/plugin-portal-common/nace-classifier';
import { BatchRun, type BatchProgress } from './BatchRun';
import { codedCsvRows } from './codedCsv';
import { batchLines } from './lines';
import { outcomeOf } from './outcome';

const coding = (text: string): Coding => ({
  candidates: [
    {
      code: '56.10',
      probability: 0.81234567,
      titleEn: `Coded ${text}`,
      titleFr: `Codé ${text}`,
      hierarchy: [],
    },
  ],
  confidence: 0.74,
  threshold: 0.65,
  automatic: true,
  model: 'nace-fr',
  modelVersion: '1',
  durationUs: 1,
});

type Answer = () => Promise<readonly Coding[]>;

/** A server whose answers the test lets go one by one. */
function server() {
  const calls: { texts: readonly string[]; answer(how?: Answer): void }[] = [];
  return {
    calls,
    code: (texts: readonly string[], signal: AbortSignal) =>
      new Promise<readonly Coding[]>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        calls.push({
          texts,
          answer: (how = async () => texts.map(coding)) =>
            how().then(resolve, reject),
        });
      }),
  };
}
const settle = () => new Promise(resolve => setTimeout(resolve, 0));
const refuse = (message: string) => async () => {
  throw new Error(message);
};

function run(texts: readonly string[]) {
  const { calls, code } = server();
  const reports: BatchProgress[] = [];
  let clock = 0;
  const batch = new BatchRun({
    lines: batchLines(texts),
    code,
    isTransient: ({ message }) => message === 'busy',
    onProgress: progress => reports.push(progress),
    now: () => {
      clock += 1000;
      return clock;
    },
  });
  return { batch, calls, reports, last: () => reports[reports.length - 1] };
}
const texts = (count: number) =>
  Array.from({ length: count }, (_, i) => `t${i}`);

describe('BatchRun', () => {
  it('sends two chunks at a time, in order, and leaves out what would be refused', async () => {
    const { batch, calls, last } = run([
      '  ',
      ...texts(2500),
      'x'.repeat(2001),
    ]);
    const finished = batch.start();
    expect(calls.map(call => call.texts.length)).toEqual([1000, 1000]);
    expect(last()).toMatchObject({ status: 'running', total: 2500, done: 0 });
    expect(last().timeLeftMs).toBeUndefined();
    calls[1].answer();
    await settle();
    expect(calls).toHaveLength(3);
    expect(last()).toMatchObject({ done: 1000, timeLeftMs: 3000 });
    calls[0].answer();
    calls[2].answer();
    await finished;
    expect(last()).toMatchObject({ status: 'finished', done: 2500, failed: 0 });
    const lines = batch.codedLines();
    expect(lines.filter(({ coding: found }) => found)).toHaveLength(2500);
    expect(lines[1].coding?.titleFr).toBe('Codé t0');
    expect(lines[2500].coding?.titleFr).toBe('Codé t2499');
    expect(lines.map(outcomeOf).filter(o => o === 'refused')).toHaveLength(2);
    expect(outcomeOf(lines[0])).toBe('refused');
    expect(outcomeOf(lines[2501])).toBe('refused');
  });

  it('sends a chunk again when that may help, else leaves it to the person', async () => {
    const { batch, calls, last } = run(texts(2000));
    let finished = batch.start();
    calls[0].answer(refuse('busy'));
    await settle();
    expect(calls[2].texts[0]).toBe('t0');
    calls[1].answer(refuse('no right'));
    calls[2].answer();
    await finished;
    expect(calls).toHaveLength(3);
    expect(last()).toMatchObject({
      status: 'finished',
      done: 1000,
      failed: 1000,
      error: new Error('no right'),
    });
    expect(outcomeOf(batch.codedLines()[1000])).toBe('failed');
    finished = batch.retry();
    expect(calls[3].texts[0]).toBe('t1000');
    calls[3].answer();
    await finished;
    expect(last()).toMatchObject({ status: 'finished', done: 2000, failed: 0 });
    expect(outcomeOf(batch.codedLines()[1000])).toBe('automatic');
  });

  it('does not trust an answer of another length', async () => {
    const { batch, calls, last } = run(texts(2));
    const finished = batch.start();
    calls[0].answer(async () => []);
    await finished;
    expect(last().error?.message).toContain('0 of 2');
  });

  it('keeps what came back when it is cancelled, and goes on from there', async () => {
    const { batch, calls, last } = run(texts(3000));
    const first = batch.start();
    calls[0].answer();
    await settle();
    batch.cancel();
    await first;
    expect(last()).toMatchObject({ status: 'cancelled', done: 1000 });
    expect(outcomeOf(batch.codedLines()[2999])).toBe('waiting');
    const second = batch.start();
    expect(calls.slice(3).map(call => call.texts[0])).toEqual([
      't1000',
      't2000',
    ]);
    calls[3].answer();
    calls[4].answer();
    await second;
    expect(last()).toMatchObject({ status: 'finished', done: 3000 });
  });
});

it('writes the file that came in with the answers beside it', () => {
  const [coded, refused] = batchLines(['pizza', '']);
  const lines = [
    {
      line: coded,
      coding: {
        code: '56.10',
        titleEn: 'Restaurants',
        titleFr: 'Restaurants',
        probability: 0.81234567,
        confidence: 0.7,
        automatic: false,
        model: 'nace-fr 1',
      },
    },
    { line: refused },
  ];
  expect(
    codedCsvRows(
      { columns: ['id', 'text'], rows: [['1', 'pizza'], ['2']] },
      lines,
      {
        columns: ['code', 'title', 'probability', 'ci', 'outcome', 'model'],
        title: 'titleEn',
        outcome: outcomeOf,
      },
    ),
  ).toEqual([
    ['id', 'text', 'code', 'title', 'probability', 'ci', 'outcome', 'model'],
    ['1', 'pizza', '56.10', 'Restaurants', 0.8123, 0.7, 'by-hand', 'nace-fr 1'],
    ['2', '', '', '', '', '', 'refused', ''],
  ]);
});
