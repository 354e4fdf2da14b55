export { parse, describeIssues, UnprocessableError } from './parse';
export {
  contractRouter,
  type ContractRouter,
  type ContractHandler,
  type ContractRequest,
} from './contractRouter';
export { openEventStream, type EventStream } from './eventStream';
export { guardedRootHttpRouterFactory } from './rootHttpRouter';
