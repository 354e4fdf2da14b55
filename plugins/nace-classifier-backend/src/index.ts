export { naceClassifierPlugin as default } from './plugin';
