export { PageFrame } from './PageFrame';
export { PortalProvider } from './PortalProvider';
