import type { Nomenclature } from './Nomenclature';
import { realNomenclature } from './__testUtils__/realNomenclature';

let nomenclature: Nomenclature;
beforeAll(async () => {
  nomenclature = await realNomenclature();
});

describe('search', () => {
  it.each([
    ['56.10', ['56.10']],
    ['5610', ['56.10']],
    ['56.10A', ['56.10']],
    ['5610A', ['56.10']],
    ['5610a', ['56.10']],
    ['56.1', ['56.1', '56.10']],
    ['561', ['56.1', '56.10']],
    ['56.', ['56', '56.1', '56.10', '56.2', '56.21', '56.29', '56.3', '56.30']],
    ['01.12', ['01.12']],
    ['0112Z', ['01.12']],
    ['9999', []],
    ['5610AB', []],
    ['culture riz', ['01.11', '01.12']],
    ['culture du riz', ['01.11', '01.12']],
    ['rice growing', ['01.11', '01.12']],
    ['PÂTISSERIE fraiche', ['10.71']],
    ['patisserie fraîche', ['10.71']],
    ['œuvres', ['77.4', '77.40']],
    ['oeuvres', ['77.4', '77.40']],
    ['LEASING propriété', ['77.4', '77.40']],
    ['d’agrumes', ['01.23']],
    ["d'agrumes", ['01.23']],
    ['coiffure', ['96.02']],
    ['96 coiffure', ['96.02']],
    ['47 coiffure', []],
    ['zzz', []],
    ['—', []],
    ['', []],
  ])('%s', (words, codes) => {
    expect(nomenclature.search(words, 1000).map(({ code }) => code)).toEqual(
      codes,
    );
  });

  it('finds every class by its code, as each form of it is written', () => {
    const lost = nomenclature.classes.filter(({ code }) =>
      [code, code.replace('.', ''), `${code}Z`, `${code.replace('.', '')}Z`]
        .map(form => nomenclature.search(form, 2))
        .some(([first, second]) => first?.code !== code || second),
    );
    expect(nomenclature.classes).toHaveLength(615);
    expect(lost).toEqual([]);
  });

  it('stops at the limit', () => {
    expect(nomenclature.search('commerce', 3)).toHaveLength(3);
  });
});

it.each([
  ['56.10', ['I', '56', '56.1'], 0],
  ['01', ['A'], 7],
])('%s is below %j with %s below it', (code, above, children) => {
  const entry = nomenclature.entry(code);
  expect(entry.ancestors.map(ancestor => ancestor.code)).toEqual(above);
  expect(entry.children).toBe(children);
});

it('names a code that is not there', () => {
  expect(() => nomenclature.entry('5610')).toThrow(
    "There is no code '5610': write it as 56.10",
  );
  expect(() => nomenclature.below('99.99')).toThrow("no code '99.99'");
  expect(nomenclature.pathTo('99.99')).toEqual([]);
});
