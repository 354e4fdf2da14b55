export * from './monitoring';
export * from './permissions';
export * from './routes';
