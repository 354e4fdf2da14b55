/** Doubles of the shared services, for tests. */
export { FakeAccessTokens } from './FakeAccessTokens';
export { FakeProjects } from './FakeProjects';
export { MemoryObjectStorage } from './MemoryObjectStorage';
export { fakeServices } from './factories';
export { predictionRecord, writePart } from './predictionLog';
