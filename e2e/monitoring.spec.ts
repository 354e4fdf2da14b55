import { expect, expectAccessible, test } from './fixtures';

test('a description that was classified is found in Monitoring', async ({
  page,
}) => {
  const description = `fabrication de flûtes traversières ${Date.now()}`;
  await page.goto('/classifier');
  await page
    .getByRole('textbox', { name: /description of the activity/i })
    .fill(description);
  await expect(page.getByText(/Kept in the log/)).toBeVisible();

  await page.getByRole('link', { name: 'Monitoring' }).click();
  await expect(
    page.getByRole('heading', { name: 'Monitoring', exact: true }),
  ).toBeVisible();
  await expect(page.getByText(/All but replay/).first()).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /Requests per (day|hour)/ }),
  ).toBeVisible({ timeout: 45_000 });
  await expectAccessible(page);
  // The row is in Parquet within fifteen seconds; the page looks again by itself.
  await expect(async () => {
    await page.goto('/monitoring?minConfidence=0&maxConfidence=1');
    await expect(page.getByText(description)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 40_000 });
  await expectAccessible(page);
});

test('the threshold moves every figure, by keyboard', async ({ page }) => {
  await page.goto('/monitoring');
  const slider = page.getByRole('slider', { name: /threshold/i });
  await expect(slider).toHaveValue('0.65');
  await slider.focus();
  for (let i = 0; i < 65; i++) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveValue('0');
  await expect(page.getByText('100%').first()).toBeVisible();
  await expect(page).toHaveURL(/threshold=0/);
});

test('the official titles are replayed, and labelled as replay', async ({
  page,
  request,
}) => {
  const auth = await request.get('/api/auth/guest/refresh', {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await auth.json();
  const answer = await request.post('/api/nace-classifier/replay', {
    headers: { Authorization: `Bearer ${backstageIdentity.token}` },
  });
  expect(await answer.json()).toEqual({ requests: 615 });
  await expect(async () => {
    await page.goto('/monitoring?sources=replay');
    await expect(page.getByText('615', { exact: true }).first()).toBeVisible({
      timeout: 5_000,
    });
  }).toPass({ timeout: 40_000 });
  await expect(page.getByText(/Replay counts/)).toBeVisible();
});
