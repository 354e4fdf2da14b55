export { RollupStore, type RollupFilter } from './RollupStore';
export { RollupUpdater } from './RollupUpdater';
export type { Rollup } from './rollUp';
