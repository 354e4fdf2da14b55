import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

async function works(url, secret) {
  const response = await fetch(`${url}/api/portal/tokens`, {
    headers: { Authorization: `Bearer ${secret}` },
  });
  return response.ok;
}

async function guestSession(url) {
  const response = await fetch(`${url}/api/auth/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  // A portal with a real sign-in has no guest: its people make their tokens on their page.
  if (!response.ok) return undefined;
  return (await response.json()).backstageIdentity.token;
}

/**
 * The guest's personal access token, kept in the file `token` of the data
 * folder (mode 0600) and made anew once it was revoked.
 * @param {{ url: string, data: string }} options
 * @returns {Promise<string | undefined>} nothing where guests may not sign in
 */
export async function guestToken({ url, data }) {
  const file = path.join(data, 'token');
  if (existsSync(file)) {
    const kept = readFileSync(file, 'utf8').trim();
    if (await works(url, kept)) return kept;
  }
  const session = await guestSession(url);
  if (!session) return undefined;
  const response = await fetch(`${url}/api/portal/tokens`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${session}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ name: 'npm start', scopes: ['all'] }),
  });
  if (!response.ok)
    throw new Error(
      `The token of the guest could not be made: ${
        response.status
      } ${await response.text()}`,
    );
  const { secret } = await response.json();
  const draft = `${file}.new`;
  writeFileSync(draft, `${secret}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return secret;
}
