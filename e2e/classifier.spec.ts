import { expect, test } from './fixtures';

test('a description gets its code, in both languages', async ({ page }) => {
  await page.goto('/classifier');
  await page
    .getByRole('textbox')
    .first()
    .fill('boulangerie pâtisserie artisanale');
  await expect(page.getByText('10.71').first()).toBeVisible();
  await expect(page).toHaveURL(/q=/);
});

test('the API answers a program by the token that the start made', async ({
  page,
  request,
}) => {
  const session = await page.request.get('/api/auth/guest/refresh', {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await session.json();
  const made = await request.post('/api/portal/tokens', {
    headers: { Authorization: `Bearer ${backstageIdentity.token}` },
    data: { name: 'journey', scopes: ['nace-classifier'] },
  });
  expect(made.status()).toBe(201);
  const { secret } = await made.json();
  const headers = { Authorization: `Bearer ${secret}` };
  const data = { forms: [{ description_activity: 'salon de coiffure' }] };
  const answer = await request.post('/api/nace-classifier/predict/', {
    headers,
    data,
  });
  expect((await answer.json())[0]['1'].code).toBe('96.02');
  const bad = await request.post('/api/nace-classifier/predict', {
    headers,
    data: { forms: [{ description_activity: '' }] },
  });
  expect(bad.status()).toBe(422);
  expect((await bad.json()).error.message).toContain('forms[0]');
  expect((await request.get('/api/portal/tokens', { headers })).status()).toBe(
    403,
  );
  const foreign = await request.post('/api/nace-classifier/predict', {
    headers: { ...headers, Origin: 'https://evil.example' },
    data,
  });
  expect(foreign.status()).toBe(403);
});
