import { wrongAnnotations } from './annotations';

it.each<[Record<string, string>, RegExp[]]>([
  [{ 'sardonyx.dev/model': 'nace-fr', 'other.org/x': '!' }, []],
  [{ 'sardonyx.dev/model': 'NACE fr' }, [/'NACE fr' is not a model: write/]],
  [{ 'sardonyx.dev/project': 'Lab_1' }, [/'Lab_1' is not a project id/]],
  [
    { 'sardonyx.dev/modle': 'nace-fr' },
    [/'sardonyx.dev\/modle' does not exist: use one of sardonyx.dev\/model/],
  ],
])('%j', (annotations, sentences) => {
  const wrong = wrongAnnotations(annotations);
  expect(wrong).toHaveLength(sentences.length);
  sentences.forEach((sentence, i) => expect(wrong[i]).toMatch(sentence));
});
