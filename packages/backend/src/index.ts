import { createBackend } from '@backstage/backend-defaults';
import {
  accessTokenAuthModule,
  accessTokenHttpAuthFactory,
  auditLogFactory,
  cachedPermissionsFactory,
  guardedRootHttpRouterFactory,
  oidcSignInModule,
} from '@sardonyx/plugin-portal-node';

const backend = createBackend();

// Services of Backstage, decorated
backend.add(guardedRootHttpRouterFactory);
backend.add(accessTokenHttpAuthFactory);
backend.add(cachedPermissionsFactory);
backend.add(auditLogFactory);

// The portal of Backstage
backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

// Identity
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(oidcSignInModule);
backend.add(accessTokenAuthModule);

// Permissions
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@sardonyx/plugin-permission-backend-module-sardonyx'));

// Catalogue, documentation, search
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('@sardonyx/plugin-catalog-backend-module-sardonyx'));
backend.add(import('@backstage/plugin-techdocs-backend'));
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-search-backend-module-techdocs'));

// Kubernetes, useful without a cluster too
backend.add(import('@backstage/plugin-kubernetes-backend'));

// Sardonyx
backend.add(import('@sardonyx/plugin-portal-backend'));
backend.add(import('@sardonyx/plugin-nace-classifier-backend'));
backend.add(import('@sardonyx/plugin-drift-monitoring-backend'));

backend.start();
