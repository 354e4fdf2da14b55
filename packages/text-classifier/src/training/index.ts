export {
  DEFAULT_TRAINING,
  type Example,
  type TrainingSettings,
  type OnEpoch,
} from './settings';
export { trainWeighted } from './trainWeighted';
export { carve } from './carve';
export { calibrate } from './temperature';
