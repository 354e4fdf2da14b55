export * from './summaryQuery';
export * from './urlSchema';
