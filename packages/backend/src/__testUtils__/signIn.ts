import { Browser } from './Browser';
import type { Portal } from './Portal';

const SCOPE = 'openid%20profile%20email';

/**
 * Walks through the pages of the test's OpenID provider.
 * @returns the value of an Authorization header, with the person's Backstage token
 */
export async function signIn(portal: Portal, name: string): Promise<string> {
  const browser = new Browser();
  const begin = `${portal.url}/api/auth/oidc/start?env=test&scope=${SCOPE}&origin=${portal.url}`;
  let page = await browser.open(begin);
  for (let step = 0; step < 3 && page.url.includes('/interaction/'); step++) {
    const prompt = /name="prompt" value="(\w+)"/.exec(page.text)?.[1] ?? '';
    page = await browser.open(page.url, {
      form: { prompt, login: name, password: 'any' },
    });
  }
  if (!page.url.includes('/api/auth/oidc/handler/frame') || page.status !== 200)
    throw new Error(
      `The sign-in of ${name} ended at ${page.url} with ${page.status}`,
    );
  const session = await browser.open(
    `${portal.url}/api/auth/oidc/refresh?env=test&scope=${SCOPE}`,
    { headers: { 'X-Requested-With': 'XMLHttpRequest' } },
  );
  const { backstageIdentity, profile } = JSON.parse(session.text);
  if (profile.email !== `${name}@stat.example`)
    throw new Error(`${profile.email} signed in instead of ${name}`);
  return `Bearer ${backstageIdentity.token}`;
}
