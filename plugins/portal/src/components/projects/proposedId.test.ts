import { projectIdSchema } from '@sardonyx/plugin-portal-common/projects';
import { proposedId } from './proposedId';

it.each([
  ['Statistics lab', 'statistics-lab'],
  ["  Atelier d'été : cœur & âme!  ", 'atelier-d-ete-coeur-ame'],
  ['---', ''],
  ['日本', ''],
  [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
  ['x'.repeat(80), 'x'.repeat(63)],
])('%j suggests %j', (title, id) => {
  expect(proposedId(title)).toBe(id);
  expect(projectIdSchema.safeParse(proposedId(title)).success).toBe(id !== '');
});
