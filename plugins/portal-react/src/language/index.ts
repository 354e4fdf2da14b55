export { LANGUAGES, useLanguage, type Language } from './useLanguage';
export { useFormat } from './useFormat';
export { createFormat, type Format } from './format';
export { useConfidenceFormat } from './useConfidenceFormat';
