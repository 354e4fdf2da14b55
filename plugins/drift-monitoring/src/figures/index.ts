export * from './automatic';
export * from './change';
export * from './confidence';
export * from './counts';
export * from './versionMarks';
export type { Interval } from './wilsonInterval';
