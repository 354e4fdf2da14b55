export * from './objectStorage';
