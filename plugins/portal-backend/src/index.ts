export { portalPlugin as default } from './plugin';
