export { callPlugin } from './callPlugin';
