import { refusalOf } from './hostAndOrigin';

const ORIGINS = ['https://portal.example'];

describe('refusalOf', () => {
  it.each([
    ['its own name', 'GET', '/', 'portal.example', undefined, undefined],
    [
      'loopback with a port',
      'GET',
      '/',
      'localhost:7007',
      undefined,
      undefined,
    ],
    ['loopback of IPv6', 'GET', '/', '[::1]:7007', undefined, undefined],
    [
      'a rebound name',
      'GET',
      '/api/portal/tokens',
      'evil.example',
      undefined,
      421,
    ],
    ['no host at all', 'GET', '/', undefined, undefined, 421],
    [
      'health under any name',
      'GET',
      '/.backstage/health/v1/readiness',
      '10.0.0.7',
      undefined,
      undefined,
    ],
    [
      'a change from a foreign page',
      'POST',
      '/',
      'localhost:7007',
      'https://evil.example',
      403,
    ],
    [
      'a change from a sandboxed page',
      'DELETE',
      '/',
      'localhost:7007',
      'null',
      403,
    ],
    [
      'a change from its own page',
      'POST',
      '/',
      'localhost:7007',
      'http://localhost:7007',
      undefined,
    ],
    [
      'a change by a program',
      'POST',
      '/',
      'portal.example',
      undefined,
      undefined,
    ],
    [
      'reading from a foreign page',
      'GET',
      '/',
      'portal.example',
      'https://evil.example',
      undefined,
    ],
  ])('%s', (_, method, path, host, origin, status) => {
    expect(refusalOf({ method, path, host, origin }, ORIGINS)?.status).toBe(
      status,
    );
  });
});
