export { AccessTokenStore, type VerifiedToken } from './AccessTokenStore';
export {
  accessTokensServiceRef,
  cachedAccessTokens,
  type AccessTokens,
} from './accessTokens';
export { accessTokenAuthModule } from './authProvider';
export { accessTokenHttpAuthFactory } from './httpAuthServiceFactory';
