export { frameModule } from './frameModule';
export { keepHeadingsInPlace } from './plainTables';
