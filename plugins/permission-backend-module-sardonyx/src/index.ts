export { permissionModuleSardonyx as default } from './module';
