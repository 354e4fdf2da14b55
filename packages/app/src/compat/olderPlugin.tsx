import { Content, Header, Page } from '@backstage/core-components';
import {
  createPlugin,
  createRoutableExtension,
  createRouteRef,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';

const rootRouteRef = createRouteRef({ id: 'older' });

function OlderPage() {
  const identity = useApi(identityApiRef);
  const [person, setPerson] = useState('');
  useEffect(() => {
    identity
      .getBackstageIdentity()
      .then(({ userEntityRef }) => setPerson(userEntityRef));
  }, [identity]);
  return (
    <Page themeId="tool">
      <Header title="Older plugin" />
      <Content>{`Seen by ${person}`}</Content>
    </Page>
  );
}

/** A plugin as they were written for `@backstage/core-plugin-api`. */
export const olderPlugin = createPlugin({
  id: 'older',
  routes: { root: rootRouteRef },
});

export const OlderPluginPage = olderPlugin.provide(
  createRoutableExtension({
    name: 'OlderPluginPage',
    component: async () => OlderPage,
    mountPoint: rootRouteRef,
  }),
);
