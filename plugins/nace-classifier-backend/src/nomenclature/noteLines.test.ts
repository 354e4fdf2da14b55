import { noteLines } from './noteLines';

describe('noteLines', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['Growing of rice.', ['Growing of rice.']],
    ['one\\n- two\\n\\n– three', ['one', 'two', 'three']],
    ['one\n- two\r\n- three\\r\\n- four', ['one', 'two', 'three', 'four']],
    ['This class includes:\\n- rice', ['rice']],
    ['This group also includes:\\n-  rice  milling ', ['rice milling']],
    ['This class excludes rice.', ['This class excludes rice.']],
    [
      'This class includes activities of:\\n- bars',
      ['This class includes activities of:', 'bars'],
    ],
    [
      '- cereals, e.g.:\\n • wheat\\n • rye\\n- oil seeds',
      ['cereals, e.g.: wheat; rye', 'oil seeds'],
    ],
    ['This class includes:\\n • salads', ['salads']],
    ['\\t- lactose, see 10.51', ['lactose, see 10.51']],
    ['fairs; shows', ['fairs; shows']],
    ['ready-to-wear - or not', ['ready-to-wear - or not']],
  ])('%j', (note, lines) => {
    expect(noteLines(note)).toEqual(lines);
  });
});
