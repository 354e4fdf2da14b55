import { readCsv } from './readCsv';

const breathe = () => Promise.resolve();

describe('readCsv', () => {
  it('reads quoted cells with separators, quotes and line ends inside', async () => {
    await expect(
      readCsv(
        'id;text\r\n1;"pizza; ""napolitaine""\nà emporter"\r\n\r\n2;taxi\r\n',
        {
          separator: ';',
          maxRows: 10,
          breathe,
        },
      ),
    ).resolves.toEqual({
      rows: [
        ['id', 'text'],
        ['1', 'pizza; "napolitaine"\nà emporter'],
        ['2', 'taxi'],
      ],
      truncated: false,
    });
  });

  it('keeps a line whole without a separator', async () => {
    const { rows } = await readCsv('café, bar\ntaxi; moto', {
      separator: 'none',
      maxRows: 10,
      breathe,
    });
    expect(rows).toEqual([['café, bar'], ['taxi; moto']]);
  });

  it('reads 100,000 rows in steps and says when there are more', async () => {
    const breaths: number[] = [];
    const count = async () => {
      breaths.push(1);
    };
    const text = Array.from(
      { length: 100_001 },
      (_, i) => `${i};vente de fleurs`,
    ).join('\n');
    const read = (maxRows: number) =>
      readCsv(text, { separator: ';', maxRows, breathe: count });
    const whole = await read(100_001);
    expect(whole.truncated).toBe(false);
    expect(whole.rows).toHaveLength(100_001);
    expect(whole.rows[99_999]).toEqual(['99999', 'vente de fleurs']);
    expect(breaths.length).toBeGreaterThan(2);
    const cut = await read(100_000);
    expect(cut.truncated).toBe(true);
    expect(cut.rows).toHaveLength(100_000);
  });

  it('stops when told', async () => {
    await expect(
      readCsv('a\nb', {
        separator: ';',
        maxRows: 10,
        signal: AbortSignal.abort(new Error('left')),
        breathe,
      }),
    ).rejects.toThrow('left');
  });
});
