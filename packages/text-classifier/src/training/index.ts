export {
  DEFAULT_TRAINING,
  type Example,
  type TrainingSettings,
  type OnEpoch,
} from './settings';
export { trainWeighted } from './trainWeighted';
export { calibrate } from './temperature';
