import { expect, expectAccessible, test } from './fixtures';

const description = /description of the activity/i;

test('a person types a description and sees its code', async ({ page }) => {
  await page.goto('/classifier');
  await page
    .getByRole('textbox', { name: description })
    .fill('livraison de pizzas');
  const codes = page.getByRole('listbox', { name: /codes found/i });
  await expect(codes.getByRole('option')).toHaveCount(5);
  const found = codes.getByRole('option', { name: /56\.10/ });
  await expect(found).toBeVisible();
  await expect(
    page.getByText(/^(Coded automatically|To be coded by a person)$/),
  ).toBeVisible();
  await expect(page.getByText(/Kept in the log/)).toBeVisible();
  await expect(page).toHaveURL(/[?&]q=livraison\+de\+pizzas/);
  await expectAccessible(page);

  // Shared: the address alone brings the answer back.
  await page.reload();
  await expect(found).toBeVisible();
});

test('every step works by keyboard', async ({ page }) => {
  await page.goto('/classifier');
  await page.getByRole('textbox', { name: description }).focus();
  await page.keyboard.type('livraison de pizzas');
  const codes = page.getByRole('listbox', { name: /codes found/i });
  await expect(codes.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Kept in the log/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(codes).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const second = codes.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  const code = (await second.locator('strong').textContent()) ?? '';
  await expect(
    page.getByRole('heading', { name: `Why ${code}` }),
  ).toBeVisible();
});

test('a file in Windows-1252 is coded and given back', async ({ page }) => {
  await page.goto('/classifier/batch');
  await page.getByLabel('CSV file').setInputFiles({
    name: 'activities.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'id;libellé\r\n1;livraison de pizzas à domicile\r\n2;=coiffure\r\n3;\r\n',
      'latin1',
    ),
  });
  await expect(page.getByText('▸ libellé')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Code 2 descriptions' }).click();
  await expect(page.getByText('2 of 2 coded')).toBeVisible();
  const table = page.getByRole('grid', {
    name: /descriptions and their codes/i,
  });
  await expect(table.getByText('livraison de pizzas à domicile')).toBeVisible();
  await expect(table.getByText('Not sent: empty or too long')).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await (await download).createReadStream();
  const text = Buffer.concat(await file.toArray()).toString('utf8');
  expect(text).toMatch(/^\uFEFFid;libellé;Code;/);
  expect(text).toMatch(/\r\n1;livraison de pizzas à domicile;\d\d\.\d\d;/);
  expect(text).toContain("\r\n2;'=coiffure;");
});

test('the nomenclature is browsed and searched', async ({ page }) => {
  await page.goto('/classifier/codes?code=56.10');
  await expect(page.getByRole('heading', { name: '56.10' })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /^56\.10/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expectAccessible(page);
  await page.getByRole('searchbox').first().fill('coiffure');
  await page.getByRole('button', { name: /96\.02/ }).click();
  await expect(page.getByRole('heading', { name: '96.02' })).toBeVisible();
});

test('the model shows its card', async ({ page }) => {
  await page.goto('/classifier/model');
  await expect(
    page.getByRole('region', { name: 'Model card' }).getByRole('table').first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test('the classifier speaks French', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await page.goto('/classifier?q=livraison de pizzas');
  await expect(
    page.getByRole('textbox', { name: 'Description de l’activité' }),
  ).toHaveValue('livraison de pizzas');
  await expect(
    page.getByText(/^(Codée automatiquement|À coder par une personne)$/),
  ).toBeVisible();
  const codes = page.getByRole('listbox', { name: /codes trouvés/i });
  await expect(codes.getByRole('option').first()).toContainText(/\d,\d\s%/);
});

test('the classifier fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/classifier?q=livraison de pizzas');
  await expect(page.getByRole('option', { name: /56\.10/ })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
