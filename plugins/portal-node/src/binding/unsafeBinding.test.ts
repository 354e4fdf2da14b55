import { ConfigReader } from '@backstage/config';
import { unsafeBinding } from './unsafeBinding';

const oidc = { oidc: {} };
const openGuest = { guest: { dangerouslyAllowOutsideDevelopment: true } };

describe('unsafeBinding', () => {
  it.each([
    ['guests on loopback', { host: '127.0.0.1', port: 7007 }, openGuest, ''],
    ['guests on IPv6 loopback', { host: '::1' }, openGuest, ''],
    ['guests written as one string', 'localhost:7007', openGuest, ''],
    ['guests on every address', { port: 7007 }, openGuest, 'without a sign-in'],
    ['guests on a port alone', ':7007', openGuest, 'without a sign-in'],
    ['no provider on an address', { host: '10.0.0.1' }, {}, "'10.0.0.1'"],
    [
      'a name that only begins like loopback',
      { host: '127.example' },
      {},
      'without a sign-in',
    ],
    ['OIDC on every address', { host: '0.0.0.0' }, oidc, ''],
    [
      'OIDC and guests on every address',
      { host: '0.0.0.0' },
      { ...oidc, ...openGuest },
      'let guests in',
    ],
  ])('%s', (_, listen, providers, sentence) => {
    const config = new ConfigReader({
      backend: { listen },
      auth: { providers },
    });
    const found = unsafeBinding(config) ?? '';
    expect(found).toContain(sentence);
    expect(found === '').toBe(sentence === '');
  });
});
