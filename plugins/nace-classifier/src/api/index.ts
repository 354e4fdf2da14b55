export * from './ClassifierApi';
export * from './ClassifierClient';
