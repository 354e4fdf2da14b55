import { titleOf, titlesOf } from './titles';

const both = { titleEn: 'Restaurants', titleFr: 'Restauration' };

describe('titlesOf', () => {
  it.each([
    ['en', both, ['en:Restaurants', 'fr:Restauration']],
    ['fr', both, ['fr:Restauration', 'en:Restaurants']],
    ['fr-CA', both, ['fr:Restauration', 'en:Restaurants']],
    ['de', both, ['en:Restaurants', 'fr:Restauration']],
    ['fr', { titleEn: 'Taxis', titleFr: '' }, ['en:Taxis']],
    ['en', { titleEn: 'Traiteurs', titleFr: 'Traiteurs' }, ['fr:Traiteurs']],
    ['fr', { titleEn: 'Traiteurs', titleFr: 'Traiteurs' }, ['fr:Traiteurs']],
  ])('%s of %j', (chosen, titled, titles) => {
    expect(
      titlesOf(titled, chosen).map(
        ({ language, text }) => `${language}:${text}`,
      ),
    ).toEqual(titles);
    expect(`:${titleOf(titled, chosen)}`).toBe(titles[0].slice(2));
  });
  it('is nothing of nothing', () => {
    const untitled = { titleEn: '', titleFr: '' };
    expect(titlesOf(untitled, 'en')).toEqual([]);
    expect(titleOf(untitled, 'en')).toBe('');
  });
});
