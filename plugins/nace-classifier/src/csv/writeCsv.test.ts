import { escapeFormula, writeCsv, type CsvCell } from './writeCsv';

describe('escapeFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['-12', "'-12"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a=1', 'a=1'],
    ['', ''],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeFormula(text)).toBe(escaped);
  });
});

describe('writeCsv', () => {
  const rows: CsvCell[][] = [
    ['text', 'probability'],
    ['café; "bar"', 0.5],
    ['=HYPERLINK("x")', 1],
  ];
  it.each([
    [
      ';' as const,
      true,
      '\uFEFFtext;probability\r\n"café; ""bar""";0,5\r\n"\'=HYPERLINK(""x"")";1\r\n',
    ],
    [
      ',' as const,
      true,
      '\uFEFFtext,probability\r\n"café; ""bar""","0,5"\r\n"\'=HYPERLINK(""x"")",1\r\n',
    ],
    [
      '\t' as const,
      false,
      '\uFEFFtext\tprobability\r\n"café; ""bar"""\t0.5\r\n"\'=HYPERLINK(""x"")"\t1\r\n',
    ],
    [
      'none' as const,
      false,
      '\uFEFFtext,probability\r\n"café; ""bar""",0.5\r\n"\'=HYPERLINK(""x"")",1\r\n',
    ],
  ])('with %j, decimal comma %s', (separator, decimalComma, text) => {
    expect(writeCsv(rows, { separator, decimalComma })).toBe(text);
  });
});
