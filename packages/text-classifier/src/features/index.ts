export { DEFAULT_NGRAMS, type NgramSettings } from './ngrams';
export { splitWords, normalizeWord, type Word } from './words';
export {
  weigh,
  rowsOf,
  inverseDocumentFrequency,
  type Feature,
  type WeighedText,
} from './weigh';
