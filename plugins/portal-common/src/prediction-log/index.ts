export * from './record';
export * from './layout';
