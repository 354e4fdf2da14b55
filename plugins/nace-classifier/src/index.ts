export { default } from './plugin';
export { classifierTranslationRef } from './translation';
