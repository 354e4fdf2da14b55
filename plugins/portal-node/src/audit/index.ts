export { audited } from './audited';
export { auditLogFactory } from './auditLogFactory';
