import type { JSX } from 'react';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  PortalProvider,
  useShownCommands,
} from '@sardonyx/plugin-portal-react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import { portalApiRef } from '../api';
import { projectsRouteRef, systemsRouteRef, tokensRouteRef } from '../routes';
import type { FakePortal } from './fakePortal';

let client: QueryClient | undefined;

/** All that the query client of the last rendered app remembers, as text. */
export function rememberedQueries(): string {
  return JSON.stringify([
    client
      ?.getQueryCache()
      .getAll()
      .map(({ state }) => state),
    client
      ?.getMutationCache()
      .getAll()
      .map(({ state }) => state),
  ]);
}

function Probe() {
  client = useQueryClient();
  const { pathname, search } = useLocation();
  const { current } = useShownCommands();
  return (
    <>
      <output data-testid="address">{`${pathname}${search}`}</output>
      <output data-testid="commands">
        {current
          .flatMap(({ variants }) => variants.map(({ text }) => text))
          .join('\n\n')}
      </output>
    </>
  );
}

/** What the app shows at an address, in a language. */
export function renderPortal(
  portal: FakePortal,
  options: {
    shown: JSX.Element;
    at: string;
    mountPath?: string;
    language?: 'en' | 'fr';
  },
) {
  const { shown, at, mountPath = at, language = 'en' } = options;
  // What an earlier test chose is remembered.
  localStorage.clear();
  localStorage.setItem('language', language);
  return renderInTestApp(
    <PortalProvider>
      {shown}
      <Probe />
    </PortalProvider>,
    {
      mountPath,
      mountedRoutes: {
        '/tokens': tokensRouteRef,
        '/projects': projectsRouteRef,
        '/systems': systemsRouteRef,
      },
      initialRouteEntries: [at],
      config: {
        app: {
          baseUrl: 'http://localhost',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  availableLanguages: ['en', 'fr'],
                  defaultLanguage: language,
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      },
      apis: [
        [portalApiRef, portal],
        mockApis.storage(),
        [
          fetchApiRef,
          {
            // Only the project picker asks past the fake portal.
            fetch: async () =>
              new Response(
                JSON.stringify({ items: await portal.listProjects() }),
                { status: 200 },
              ),
          },
        ],
      ],
    },
  );
}
