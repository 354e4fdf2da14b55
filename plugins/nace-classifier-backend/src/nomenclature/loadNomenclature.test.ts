import type { Title } from './Nomenclature';
import { realNomenclature } from './__testUtils__/realNomenclature';

let titles: Title[];
beforeAll(async () => {
  const nomenclature = await realNomenclature();
  const under = (code?: string): string[] =>
    nomenclature.below(code).flatMap(item => [item.code, ...under(item.code)]);
  titles = under().flatMap(code => nomenclature.find(code) ?? []);
});

const at = (code: string) => titles.find(title => title.code === code);
const count = (level: Title['level']) => {
  const all = titles.filter(title => title.level === level);
  return [all.length, all.filter(one => one.titleEn !== one.titleFr).length];
};

describe('NACE Rev. 2 of the npm packages', () => {
  it('is whole; these have an English title', () => {
    // Construction (F) and Aquaculture (03.2) read the same in both languages.
    expect(count('section')).toEqual([21, 20]);
    expect(count('division')).toEqual([88, 69]);
    expect(count('group')).toEqual([272, 192]);
    expect(count('class')).toEqual([615, 351]);
  });

  it.each([
    ['01.12', 'Growing of rice', 'Culture du riz'],
    ['49.20', 'Freight rail transport', 'Transports ferroviaires de fret'],
    ['65.30', 'Pension funding', 'Caisses de retraite'],
    // Two spaces in the package.
    [
      '22.2',
      'Manufacture of plastic products',
      'Fabrication de produits en plastique',
    ],
    // Elsewhere, or of another scope, in Rev. 2.1.
    ['56.10', undefined, 'Restaurants et services de restauration mobile'],
    [
      '25.21',
      undefined,
      'Fabrication de radiateurs et de chaudières pour le chauffage central',
    ],
  ])('%s is %s / %s', (code, en, fr) => {
    expect(at(code)).toMatchObject({ titleEn: en ?? fr, titleFr: fr });
  });

  it('has titles and notes of clean lines', () => {
    const notes = titles.flatMap(title =>
      title.notes.flatMap(({ includes, alsoIncludes, excludes }) => [
        ...includes,
        ...alsoIncludes,
        ...excludes,
      ]),
    );
    expect(notes.length).toBeGreaterThan(2000);
    const texts = titles.flatMap(({ titleEn, titleFr }) => [titleEn, titleFr]);
    const unclean = /\n|\\|^\s|\s$|\s\s|^[-–—•·]|•|^$/;
    expect([...notes, ...texts].filter(text => unclean.test(text))).toEqual([]);
  });

  it('puts examples behind what they are examples of', () => {
    expect(at('01.11')?.notes[0].includes).toEqual(
      expect.arrayContaining([
        'growing of leguminous crops, e.g.: beans; broad beans; chickpeas; cowpeas; lentils; lupines; peas; pigeon peas',
      ]),
    );
  });
});
