import { messages } from './translationEn';
import french from './translationFr';

function flatten(nested: object, prefix = ''): [string, string][] {
  return Object.entries(nested).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${name}`, value] satisfies [string, string]]
      : flatten(value, `${prefix}${name}.`),
  );
}
const holes = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();
const shape = (entries: [string, string][]) =>
  entries.map(([key, text]) => `${key} ${holes(text)}`).sort();

it('says in French all that it says in English, with the same holes', () => {
  expect(shape(Object.entries(french))).toEqual(shape(flatten(messages)));
});
