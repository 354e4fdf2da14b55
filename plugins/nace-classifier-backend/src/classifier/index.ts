export { AuthorizedClassifier } from './AuthorizedClassifier';
export { DefaultClassifier } from './DefaultClassifier';
export type { ClassifierService } from './ClassifierService';
