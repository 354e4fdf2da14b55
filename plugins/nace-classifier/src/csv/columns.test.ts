import {
  guessDescriptionColumn,
  looksLikeHeader,
  nameColumns,
} from './columns';

const unnamed = (position: number) => `Column ${position}`;

describe('looksLikeHeader', () => {
  it.each([
    [
      'names above data',
      [
        ['id', 'text'],
        ['1', 'pizza'],
      ],
      true,
    ],
    [
      'data alone',
      [
        ['1', 'pizza'],
        ['2', 'taxi'],
      ],
      false,
    ],
    [
      'an empty name',
      [
        ['id', ''],
        ['1', 'pizza'],
      ],
      false,
    ],
    [
      'the same name twice',
      [
        ['text', 'text'],
        ['a', 'b'],
      ],
      false,
    ],
    ['one known name', [['libelle'], ['pizza']], true],
    ['one sentence', [['vente de textiles'], ['pizza']], false],
    ['one word', [['pizza'], ['taxi']], false],
    ['nothing', [], false],
  ])('%s', (_, rows, header) => {
    expect(looksLikeHeader(rows)).toBe(header);
  });
});

describe('nameColumns', () => {
  it('takes names from the first row and fills the missing ones', () => {
    expect(
      nameColumns(
        [
          ['id', 'text'],
          ['1', 'pizza', 'x'],
        ],
        {
          header: true,
          unnamed,
        },
      ),
    ).toEqual({
      columns: ['id', 'text', 'Column 3'],
      rows: [['1', 'pizza', 'x']],
    });
  });
  it('keeps the first row as data when it is not a header', () => {
    expect(nameColumns([['pizza']], { header: false, unnamed })).toEqual({
      columns: ['Column 1'],
      rows: [['pizza']],
    });
  });
});

describe('guessDescriptionColumn', () => {
  it.each([
    ['by name', ['id', 'libelle', 'note'], [['1', 'ab', 'a long note']], 1],
    ['by length', ['a', 'b', 'c'], [['1', 'x', 'vente de pizzas']], 2],
    ['not a named column that is empty', ['text', 'b'], [['', 'taxi']], 1],
    ['not digits', ['a', 'b'], [['123456789', 'taxi']], 1],
    ['without columns', [], [], 0],
  ])('%s', (_, columns, rows, position) => {
    expect(guessDescriptionColumn({ columns, rows })).toBe(position);
  });
});
