export { WeightedClassifier } from './WeightedClassifier';
export { loadModel, saveModel } from './format';
export type { WeightedParameters } from './parameters';
