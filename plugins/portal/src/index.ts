export { default } from './plugin';
export { portalPagesTranslationRef } from './translation';
