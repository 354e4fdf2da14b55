export { listLoggedModels, readManifest, readPart } from './readLog';
