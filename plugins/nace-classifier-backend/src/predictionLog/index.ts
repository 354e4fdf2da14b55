export { PartStore } from './PartStore';
export { PredictionLog } from './PredictionLog';
export { SegmentLog } from './SegmentLog';
