export * from './PortalApi';
export * from './PortalClient';
export * from './refusal';
export * from './queryKeys';
