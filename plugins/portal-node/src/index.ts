/** Services that Sardonyx's backends share. */
export * from './audit';
export * from './binding';
export * from './database';
export * from './health';
export * from './http';
export * from './objectStorage';
export * from './permissions';
export * from './predictionLog';
export * from './projects';
export * from './services';
export * from './signIn';
export * from './tokens';
