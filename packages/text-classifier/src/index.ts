/** Short texts to nomenclature codes, in plain TypeScript. */
export * from './TextClassifier';
export * from './features';
export * from './weighted';
export * from './training';
export * from './evaluation';
