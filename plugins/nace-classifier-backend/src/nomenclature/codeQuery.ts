/** A division, group or class with or without its dot; a class with or without NAF's letter. */
const CODE = /^(\d{1,2}|\d{2}\.\d{0,2}|\d{3,4}|\d{2}\.?\d{2}[a-z])$/i;

/** A code as it compares: digits alone, or the letter of a section. */
export function bareCode(code: string): string {
  return code.replace('.', '');
}

/** First digits of the codes that a word asks for; nothing for a word that is no code. */
export function codeQuery(word: string): string | undefined {
  if (!CODE.test(word)) return undefined;
  return word.replace(/\D/g, '');
}
