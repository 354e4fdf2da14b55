export { ErrorPanel } from './ErrorPanel';
export { EmptyState } from './EmptyState';
export { LoadingShape } from './LoadingShape';
