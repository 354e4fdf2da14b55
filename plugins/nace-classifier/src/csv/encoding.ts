/** Encodings that a file of descriptions can be read with. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * Guesses how a file is written. A byte order mark settles it; else bytes that
 * are not valid UTF-8 are taken for Windows-1252, what spreadsheets in French
 * write. Pure ASCII reads the same in both.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file, without its byte order mark. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  // TextDecoder drops the mark of its own encoding only.
  return new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '');
}
