import { createRouteRef } from '@backstage/frontend-plugin-api';

export const tokensRouteRef = createRouteRef();
export const projectsRouteRef = createRouteRef();
export const systemsRouteRef = createRouteRef();
