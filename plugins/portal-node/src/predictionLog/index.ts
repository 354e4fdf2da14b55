export { listLoggedModels, readManifest, readPart } from './readLog';
export { writeParquet } from './writeParquet';
