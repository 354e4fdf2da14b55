export * from './project';
export * from './permissions';
export * from './routes';
