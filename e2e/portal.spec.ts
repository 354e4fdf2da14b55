import { expect, expectAccessible, test } from './fixtures';

test('everything is reached from the palette, by keyboard', async ({
  page,
}) => {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search everything' });
  await expect(palette).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('monit');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/monitoring/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('retention');
  await expect(
    palette
      .getByRole('menuitem', { name: /Start and keep|Prediction log/i })
      .first(),
  ).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('home is arranged, and stays so', async ({ page }) => {
  const titles = () =>
    page
      .locator('#page section h2')
      .evaluateAll(all => all.map(one => one.textContent));
  await expect(page.getByRole('heading', { name: 'Tour' })).toBeVisible();
  const [first, second] = await titles();
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('button', { name: `Move ${first} down` }).click();
  await page.getByRole('button', { name: 'Take Tour away' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Tour' })).toBeHidden();
  await page.reload();
  await expect(
    page.getByRole('heading', { name: String(first) }),
  ).toBeVisible();
  expect((await titles()).slice(0, 2)).toEqual([second, first]);
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('button', { name: 'As it was at first' }).click();
  await expect(page.getByRole('heading', { name: 'Tour' })).toBeVisible();
});

test('language and theme are kept', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await page.getByRole('combobox', { name: 'Thème' }).selectOption('dark');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Accueil' })).toBeVisible();
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.goto('/catalog');
  await expect(page.getByText('Propriétaire').first()).toBeVisible();
});

test('the navigation is a drawer on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Menu' }).click();
  const drawer = page.getByRole('dialog', { name: 'Main' });
  await expectAccessible(page);
  await drawer.getByRole('link', { name: 'Classifier' }).click();
  await expect(page).toHaveURL(/\/classifier/);
  await expect(drawer).toBeHidden();
});

test('the skip link leads to the page', async ({ page }) => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#page')).toBeFocused();
});

test('a program calls the portal with a token made on its page, until it is revoked', async ({
  page,
  request,
}) => {
  await page.goto('/tokens');
  await page.getByRole('button', { name: /^Make a token/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /name/i }).fill('Notebook');
  await dialog.getByRole('button', { name: /^Make/ }).click();
  const secret = /sdx_[\w-]{40,}/.exec(
    (await dialog.getByText(/sdx_/).first().textContent()) ?? '',
  )?.[0];
  expect(secret).toBeTruthy();
  await expectAccessible(page);
  const ask = () =>
    request.post('/api/nace-classifier/predict', {
      headers: { Authorization: `Bearer ${secret}` },
      data: { forms: [{ description_activity: 'boulangerie' }] },
    });
  expect((await ask()).status()).toBe(200);
  await dialog
    .getByRole('button', { name: /close|done/i })
    .last()
    .click();
  await expect(dialog).toBeHidden();
  expect(await page.content()).not.toContain(secret);
  await page.getByRole('button', { name: /revoke.*notebook/i }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /revoke/i })
    .click();
  await expect(page.getByRole('grid').getByText('Notebook')).toBeHidden();
  expect((await ask()).status()).toBe(401);
});

test('a project is made, worked in, and deleted', async ({ page }) => {
  await page.goto('/projects');
  await page.getByRole('button', { name: 'Make a project' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /title/i }).fill('Survey team');
  await dialog.getByRole('button', { name: /^Make/ }).click();
  await expect(page).toHaveURL(/\/projects\/survey-team/);
  await expectAccessible(page);
  await page.getByRole('button', { name: /Work in this project/ }).click();
  await expect(page).toHaveURL(/project=survey-team/);
  await expect(page.getByRole('combobox', { name: 'Project' })).toHaveValue(
    'survey-team',
  );
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('survey-team');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(page).toHaveURL(/\/projects(\?|$)/);
  await expect(page.getByText('survey-team')).toBeHidden();
});
