export { catalogModuleSardonyx as default } from './module';
