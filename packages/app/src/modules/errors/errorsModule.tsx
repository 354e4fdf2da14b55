import {
  createFrontendModule,
  ErrorDisplay,
  NotFoundErrorPage,
  Progress,
} from '@backstage/frontend-plugin-api';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import { LoadingShape } from '@sardonyx/plugin-portal-react';
import { BrokenPart } from './BrokenPart';
import { NotFound } from './NotFound';

/** What is shown where a page is not there, fails, or is still coming. */
export const errorsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    SwappableComponentBlueprint.make({
      name: 'core-not-found-error-page',
      params: define =>
        define({ component: NotFoundErrorPage, loader: () => NotFound }),
    }),
    SwappableComponentBlueprint.make({
      name: 'core-error-display',
      params: define =>
        define({ component: ErrorDisplay, loader: () => BrokenPart }),
    }),
    SwappableComponentBlueprint.make({
      name: 'core-progress',
      params: define =>
        define({
          component: Progress,
          loader: () => () => <LoadingShape kind="text" />,
        }),
    }),
  ],
});
