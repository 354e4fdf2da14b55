import { noteReferences } from './noteReferences';

describe('noteReferences', () => {
  it.each([
    ['delivery alone', [{ text: 'delivery alone' }]],
    [
      'delivery alone, see 53.20',
      [{ text: 'delivery alone, see ' }, { text: '53.20', code: '53.20' }],
    ],
    [
      'la livraison (cf. 53.20Z), le groupe 56.1.',
      [
        { text: 'la livraison (cf. ' },
        { text: '53.20Z', code: '53.20' },
        { text: '), le groupe ' },
        { text: '56.1', code: '56.1' },
        { text: '.' },
      ],
    ],
    [
      'see division 10',
      [{ text: 'see division ' }, { text: '10', code: '10' }],
    ],
    ['more than 10 rooms', [{ text: 'more than 10 rooms' }]],
    ['', []],
  ])('%j', (note, parts) => {
    expect(noteReferences(note)).toEqual(parts);
  });
});
