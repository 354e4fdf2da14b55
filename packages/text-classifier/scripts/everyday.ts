import { confidenceIndex, type TextClassifier } from '../src';

/** What people say, which official wording may not, and the class that is right. */
const EVERYDAY: readonly (readonly [text: string, code: string])[] = [
  ['boulangerie pâtisserie', '10.71'],
  ['restaurant', '56.10'],
  ['taxi', '49.32'],
  ['avocat', '69.10'],
  ['médecin généraliste', '86.21'],
  ['maçonnerie', '43.99'],
  ['développement de logiciels', '62.01'],
  ['plombier chauffagiste', '43.22'],
  ['coiffeur', '96.02'],
  ['dentiste', '86.23'],
  ['fleuriste', '47.76'],
  ['hôtel', '55.10'],
];

export interface EverydayAnswer {
  readonly text: string;
  readonly expected: string;
  readonly answered: string;
  readonly confidence: number;
}

/** What the model says to everyday words: for the limits on the card. */
export function answerEveryday(model: TextClassifier): EverydayAnswer[] {
  return EVERYDAY.map(([text, expected]) => {
    const predictions = model.predict(text);
    return {
      text,
      expected,
      answered: predictions[0].code,
      confidence: confidenceIndex(predictions),
    };
  });
}
