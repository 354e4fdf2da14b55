import { chosenNotes } from './chosenNotes';

const notes = (language: 'en' | 'fr', includes = ['x']) => ({
  language,
  includes,
  alsoIncludes: [],
  excludes: [],
});

describe('chosenNotes', () => {
  it.each([
    ['the chosen language', [notes('en'), notes('fr')], 'fr', 'fr', false],
    ['the other one', [notes('en')], 'fr', 'en', true],
    ['not an empty one', [notes('fr', []), notes('en')], 'fr', 'en', true],
    ['a third language', [notes('en')], 'de', 'en', true],
  ])('%s', (_, given, chosen, language, foreign) => {
    expect(chosenNotes(given, chosen)).toMatchObject({ language, foreign });
  });
  it('is nothing without notes', () => {
    expect(chosenNotes([notes('fr', [])], 'fr')).toBeUndefined();
  });
});
