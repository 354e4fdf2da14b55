export * from './token';
export * from './routes';
