import {
  FIRST,
  hide,
  move,
  readArrangement,
  show,
  type Direction,
} from './arrangement';

const abc = [['a', 'b'], ['c'], []];

it.each<[string, Direction, string[][]]>([
  ['a', 'down', [['b', 'a'], ['c'], []]],
  ['a', 'up', [['a', 'b'], ['c'], []]],
  ['b', 'up', [['b', 'a'], ['c'], []]],
  ['b', 'right', [['a'], ['c', 'b'], []]],
  ['c', 'left', [['c', 'a', 'b'], [], []]],
  ['a', 'left', [['a', 'b'], ['c'], []]],
  ['z', 'down', [['a', 'b'], ['c'], []]],
])('moves %s %s', (name, direction, expected) => {
  expect(move(abc, name, direction)).toEqual(expected);
});

it('hides, and shows in the shortest column', () => {
  expect(hide(abc, 'a')).toEqual([['b'], ['c'], []]);
  expect(show(abc, 'd')).toEqual([['a', 'b'], ['c'], ['d']]);
});

it.each<[string, unknown, string[][]]>([
  ['what was kept', [['b'], ['a']], [['b'], ['a'], []]],
  ['no widget that is gone', [['b', 'gone'], ['a']], [['b'], ['a'], []]],
  ['no widget twice', [['a', 'a'], ['a']], [['a'], [], []]],
  ['nothing that is not a name', [[1, null, 'a']], [['a'], [], []]],
  ['the first one for nonsense', 'nonsense', [[], [], []]],
])('reads %s', (_, kept, expected) => {
  expect(readArrangement(kept, ['a', 'b'])).toEqual(expected);
});

it('begins with the first one', () => {
  expect(readArrangement(undefined, FIRST.flat())).toEqual(FIRST);
});
