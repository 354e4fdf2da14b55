import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  PortalProvider,
  useShownCommands,
} from '@sardonyx/plugin-portal-react';
import type { JSX } from 'react';
import { useLocation } from 'react-router-dom';
import { monitoringApiRef } from '../api';
import { MonitoringPage } from '../components/MonitoringPage';
import { classifierRouteRef, rootRouteRef } from '../routes';
import type { FakeMonitoring } from './fakeMonitoring';

function Probe() {
  const { pathname, search } = useLocation();
  const { current } = useShownCommands();
  return (
    <>
      <output data-testid="address">{`${pathname}${search}`}</output>
      <output data-testid="commands">
        {current.map(({ variants }) => variants[0].text).join('\n\n')}
      </output>
    </>
  );
}

/** What the app shows, the page unless told, at an address, in a language. */
export function renderMonitoring(
  monitoring: FakeMonitoring,
  options: { at?: string; language?: 'en' | 'fr'; shown?: JSX.Element } = {},
) {
  const { language = 'en' } = options;
  // What an earlier test chose is remembered.
  localStorage.clear();
  localStorage.setItem('language', language);
  return renderInTestApp(
    <PortalProvider>
      {options.shown ?? <MonitoringPage />}
      <Probe />
    </PortalProvider>,
    {
      mountPath: '/monitoring',
      mountedRoutes: {
        '/monitoring': rootRouteRef,
        '/classifier': classifierRouteRef,
      },
      initialRouteEntries: [options.at ?? '/monitoring'],
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
        backend: { baseUrl: 'http://localhost' },
      },
      apis: [
        [monitoringApiRef, monitoring],
        [
          fetchApiRef,
          {
            // Only the projects of the person are asked for around the page.
            fetch: async () => new Response('{"items":[]}', { status: 200 }),
          },
        ],
      ],
    },
  );
}
