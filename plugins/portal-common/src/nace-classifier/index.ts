export * from './predict';
export * from './playground';
export * from './nomenclature';
export * from './model';
export * from './permissions';
export * from './routes';
