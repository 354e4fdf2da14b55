import { normalizeWord, splitWords } from './words';

describe('normalizeWord', () => {
  it.each([
    ['Élevage', 'elevage'],
    ['CŒUR', 'coeur'],
    ['e\u0301le\u0300ve', 'eleve'],
    ['Ægypte', 'aegypte'],
    ['56.10', '56.10'],
  ])('%s becomes %s', (word, normal) => {
    expect(normalizeWord(word)).toBe(normal);
  });
});

describe('splitWords', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' ,;!? ', []],
    ["l'Élevage  de porcs", ['l', 'elevage', 'de', 'porcs']],
    ['vente-conseil', ['vente', 'conseil']],
    ['3D', ['3d']],
    ['\u0301', []],
  ])('%j gives %j', (text, words) => {
    expect(splitWords(text).map(({ normal }) => normal)).toEqual(words);
  });

  it('gives offsets in the text as it was written', () => {
    const text = 'a\u0300 la Crêperie du cœur 🍕 pizzas';
    expect(
      splitWords(text).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['a\u0300', 'la', 'Crêperie', 'du', 'cœur', 'pizzas']);
  });
});
