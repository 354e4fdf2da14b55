export { frameModule } from './frameModule';
