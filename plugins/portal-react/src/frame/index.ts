export { PageFrame } from './PageFrame';
export { PortalProvider } from './PortalProvider';
export { useDocumentTitle } from './useDocumentTitle';
