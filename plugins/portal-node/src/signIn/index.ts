export { oidcSignInModule } from './oidcSignInModule';
