// A real OpenID Connect provider (node-oidc-provider) with four people, for tests.
// node oidcProvider.mjs CALLBACK_URL -> prints its address, then serves until it is ended.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const PEOPLE = {
  ana: { name: 'Ana Lopes', email: 'ana@stat.example', groups: ['nlp'] },
  bob: { name: 'Bob Roux', email: 'bob@stat.example', groups: ['/surveys'] },
  eva: { name: 'Eva Blum', email: 'eva@stat.example', groups: [] },
  tom: { name: 'Tom Vidal', email: 'tom@stat.example', groups: [] },
};

let handle = () => {};
const server = createServer((req, res) => handle(req, res));
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'portal',
        client_secret: 'portal-test-only',
        redirect_uris: [process.argv[2]],
        grant_types: ['authorization_code', 'refresh_token'],
      },
    ],
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username', 'groups'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false,
    issueRefreshToken: () => true,
    cookies: { keys: ['of this test only'] },
    pkce: { required: () => false },
    findAccount: (_, id) =>
      PEOPLE[id] && {
        accountId: id,
        claims: () => ({
          sub: id,
          preferred_username: id,
          email_verified: true,
          ...PEOPLE[id],
        }),
      },
  });
  handle = provider.callback();
  console.log(issuer);
});
