import { wordSegments } from './wordSegments';

const word = (text: string, start: number, contribution: number) => ({
  text,
  start,
  end: start + text.length,
  contribution,
});

describe('wordSegments', () => {
  it.each([
    ['no word', 'à !', [], [{ text: 'à !', start: 0 }]],
    [
      'words and what is between',
      '« pizzas à',
      [word('pizzas', 2, 3), word('à', 9, -1.5)],
      [
        { text: '« ', start: 0 },
        { text: 'pizzas', start: 2, contribution: 3, strength: 1 },
        { text: ' ', start: 8 },
        { text: 'à', start: 9, contribution: -1.5, strength: -0.5 },
      ],
    ],
    [
      'words in any order, with an end',
      'bar tabac.',
      [word('tabac', 4, 1), word('bar', 0, 2)],
      [
        { text: 'bar', start: 0, contribution: 2, strength: 1 },
        { text: ' ', start: 3 },
        { text: 'tabac', start: 4, contribution: 1, strength: 0.5 },
        { text: '.', start: 9 },
      ],
    ],
    [
      'no push at all',
      'de',
      [word('de', 0, 0)],
      [{ text: 'de', start: 0, contribution: 0, strength: 0 }],
    ],
    [
      'words of an older text',
      'bar',
      [word('bar', 0, 1), word('arbre', 1, 1), word('x', 9, 1)],
      [{ text: 'bar', start: 0, contribution: 1, strength: 1 }],
    ],
    ['an empty description', '', [], []],
  ])('%s', (_, description, words, segments) => {
    expect(wordSegments(description, words)).toEqual(segments);
  });
});
