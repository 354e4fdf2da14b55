export { searchModule } from './searchModule';
export { isIndexing } from './isIndexing';
