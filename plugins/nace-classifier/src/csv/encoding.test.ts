import { decodeText, detectEncoding } from './encoding';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));

describe('detectEncoding', () => {
  it.each([
    ['UTF-8', utf8('pâtisserie'), 'utf-8', 'pâtisserie'],
    ['UTF-8 with a mark', utf8('\uFEFFpâtisserie'), 'utf-8', 'pâtisserie'],
    ['Windows-1252', bytes(0x70, 0xe2, 0x74, 0xe9), 'windows-1252', 'pâté'],
    ['the euro of Windows-1252', bytes(0x35, 0x80), 'windows-1252', '5€'],
    ['ASCII', utf8('pizza'), 'utf-8', 'pizza'],
    ['UTF-16', bytes(0xff, 0xfe, 0xe9, 0x00), 'utf-16le', 'é'],
    ['nothing', bytes(), 'utf-8', ''],
  ])('reads %s', (_, content, encoding, text) => {
    expect(detectEncoding(content)).toBe(encoding);
    expect(decodeText(content, detectEncoding(content))).toBe(text);
  });

  it('can be corrected: the same bytes read otherwise', () => {
    expect(decodeText(utf8('é'), 'windows-1252')).toBe('Ã©');
  });
});
