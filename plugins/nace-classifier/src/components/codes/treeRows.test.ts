import type { NomenclatureItem } from '@sardonyx/plugin-portal-common/nace-classifier';
import { treeMove, treeRows } from './treeRows';

const item = (
  code: string,
  level: NomenclatureItem['level'],
  children: number,
  parent?: string,
): NomenclatureItem => ({
  code,
  level,
  children,
  titleEn: code,
  titleFr: code,
  ...(parent ? { parent } : {}),
});
const below: Record<string, NomenclatureItem[]> = {
  I: [item('55', 'division', 4, 'I'), item('56', 'division', 3, 'I')],
  '56': [item('56.1', 'group', 1, '56')],
  '56.1': [item('56.10', 'class', 0, '56.1')],
};
const rows = (...open: string[]) =>
  treeRows([item('H', 'section', 5), item('I', 'section', 2)], {
    isExpanded: code => open.includes(code),
    childrenOf: code => below[code],
  });
const shown = (...open: string[]) =>
  rows(...open).map(
    ({ item: { code }, level, expanded, position, siblings }) =>
      `${level} ${code} ${expanded ?? '-'} ${position}/${siblings}`,
  );

describe('treeRows', () => {
  it.each([
    ['closed', [], ['1 H false 1/2', '1 I false 2/2']],
    [
      'open to a class',
      ['I', '56', '56.1'],
      [
        '1 H false 1/2',
        '1 I true 2/2',
        '2 55 false 1/2',
        '2 56 true 2/2',
        '3 56.1 true 1/1',
        '4 56.10 - 1/1',
      ],
    ],
    ['open but not loaded', ['H'], ['1 H true 1/2', '1 I false 2/2']],
    ['open below a closed one', ['56'], ['1 H false 1/2', '1 I false 2/2']],
  ])('%s', (_, open, lines) => {
    expect(shown(...open)).toEqual(lines);
  });
});

describe('treeMove', () => {
  const open = rows('I', '56', '56.1');
  it.each([
    ['ArrowRight', 0, { kind: 'expand', code: 'H' }],
    ['ArrowRight', 1, { kind: 'focus', code: '55' }],
    ['ArrowRight', 5, undefined],
    ['ArrowLeft', 1, { kind: 'collapse', code: 'I' }],
    ['ArrowLeft', 2, { kind: 'focus', code: 'I' }],
    ['ArrowLeft', 5, { kind: 'focus', code: '56.1' }],
    ['ArrowLeft', 0, undefined],
    ['x', 0, undefined],
    ['ArrowRight', 9, undefined],
  ])('%s on line %d', (key, at, move) => {
    expect(treeMove(key, open, at)).toEqual(move);
  });
});
