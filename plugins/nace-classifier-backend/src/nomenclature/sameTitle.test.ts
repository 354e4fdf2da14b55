import { sameTitle } from './sameTitle';

describe('sameTitle', () => {
  it.each([
    ['Culture du riz', 'culture de riz', true],
    ["Culture d'agrumes", 'Culture d’agrumes', true],
    ['Transports par eau', 'Transport par eau', true],
    ['Gestion de fonds', 'Activités de gestion de fonds', true],
    ['Caisses de retraite', 'Fonds de pension', true],
    ['Industrie agro-alimentaire', 'Industrie agroalimentaire', true],
    ['Travaux de démolition', 'Démolition', false],
    ['Assurance', 'Assurance, réassurance', false],
    ['Élevage de porcins', 'Élevage de volailles', false],
    ['Raffinage du pétrole', '', false],
  ])('%s / %s: %s', (a, b, same) => {
    expect(sameTitle(a, b)).toBe(same);
    expect(sameTitle(b, a)).toBe(same);
  });
});
