import { decodeText, detectEncoding, type Encoding } from '../csv/encoding';

/** Where the descriptions of a batch come from. */
export type BatchSource =
  | { readonly kind: 'pasted'; readonly id: number; readonly text: string }
  | {
      readonly kind: 'file';
      readonly id: number;
      readonly name: string;
      readonly bytes: Uint8Array;
    };

/** Largest file that is read, bytes: 100,000 long rows are a third of it. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** What a pasted text is in, as the browser holds it. */
export function encodingOf(source: BatchSource): Encoding {
  return source.kind === 'pasted' ? 'utf-8' : detectEncoding(source.bytes);
}

export function textOf(source: BatchSource, encoding: Encoding): string {
  return source.kind === 'pasted'
    ? source.text
    : decodeText(source.bytes, encoding);
}

/** Name of the file with the answers, beside the one that came in. */
export function codedFileName(source: BatchSource): string {
  if (source.kind === 'pasted') return 'descriptions-coded.csv';
  return `${source.name.replace(/\.[^.]{1,5}$/, '')}-coded.csv`;
}
