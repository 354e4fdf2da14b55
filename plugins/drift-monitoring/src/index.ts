export { default } from './plugin';
export { monitoringTranslationRef } from './translation';
