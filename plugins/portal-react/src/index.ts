/** UI that Sardonyx's pages share. */
export * from './api';
export * from './chart';
export * from './commands';
export * from './frame';
export * from './language';
export * from './panels';
export * from './project';
export * from './table';
export * from './time';
export * from './url';
export { portalTranslationRef } from './translation';
