import { matching, type PaletteSection } from './paletteEntries';

const entry = (title: string, keywords?: string) => ({
  id: title,
  title,
  keywords,
  run: () => {},
});
const sections: PaletteSection[] = [
  { id: 'pages', entries: [entry('Réglages', 'Settings'), entry('Accueil')] },
  { id: 'actions', entries: [entry('Thème sombre')] },
];
const titles = (typed: string) =>
  matching(sections, typed).map(({ id, entries }) => [
    id,
    ...entries.map(({ title }) => title),
  ]);

it.each([
  [
    '',
    [
      ['pages', 'Réglages', 'Accueil'],
      ['actions', 'Thème sombre'],
    ],
  ],
  ['regl', [['pages', 'Réglages']]],
  ['settings', [['pages', 'Réglages']]],
  ['sombre theme', [['actions', 'Thème sombre']]],
  ['xyz', []],
])('%j finds', (typed, found) => {
  expect(titles(typed)).toEqual(found);
});
