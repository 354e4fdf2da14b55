import { codedFileName, encodingOf, textOf } from './source';

const file = (name: string, ...bytes: number[]) => ({
  kind: 'file' as const,
  id: 1,
  name,
  bytes: Uint8Array.from(bytes),
});

it.each([
  ['export.csv', 'export-coded.csv'],
  ['export.2026.txt', 'export.2026-coded.csv'],
  ['noext', 'noext-coded.csv'],
])('names the answers to %s %s', (name, coded) => {
  expect(codedFileName(file(name))).toBe(coded);
});

it('reads what is pasted as it is, and a file by its bytes', () => {
  const pasted = { kind: 'pasted' as const, id: 2, text: 'pâté' };
  expect(textOf(pasted, encodingOf(pasted))).toBe('pâté');
  expect(codedFileName(pasted)).toBe('descriptions-coded.csv');
  const latin = file('a.csv', 0x70, 0xe2, 0x74, 0xe9);
  expect(encodingOf(latin)).toBe('windows-1252');
  expect(textOf(latin, encodingOf(latin))).toBe('pâté');
});
