import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { PortalProvider } from '@sardonyx/plugin-portal-react';
import type { JSX } from 'react';
import { useLocation } from 'react-router-dom';
import { classifierApiRef } from '../api';
import { ClassifierPage } from '../components/ClassifierPage';
import { rootRouteRef } from '../routes';
import type { FakeClassifier } from './fakeClassifier';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** What the app shows, the page unless told, at an address, in a language. */
export function renderClassifier(
  classifier: FakeClassifier,
  options: { at?: string; language?: 'en' | 'fr'; shown?: JSX.Element } = {},
) {
  const { language = 'en' } = options;
  // What an earlier test chose is remembered.
  localStorage.setItem('language', language);
  return renderInTestApp(
    <PortalProvider>
      {options.shown ?? <ClassifierPage />}
      <Address />
    </PortalProvider>,
    {
      mountPath: '/classifier',
      mountedRoutes: { '/classifier': rootRouteRef },
      initialRouteEntries: [options.at ?? '/classifier'],
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
        [classifierApiRef, classifier],
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
