export { readManifest, readPart } from './readLog';
