export { contractClient, type ContractClient } from './contractClient';
