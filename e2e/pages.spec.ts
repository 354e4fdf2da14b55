import { expect, expectAccessible, test } from './fixtures';

/** Every page, with words that are there once it is shown. */
const PAGES: readonly [string, RegExp, RegExp][] = [
  ['/', /All systems work/, /Tous les systèmes/],
  ['/classifier', /What does the business do/, /Que fait/],
  ['/monitoring', /What the classifier was asked/, /Ce qui a été demandé/],
  ['/catalog', /Classifier/, /Classifier/],
  [
    '/catalog/default/component/nace-classifier',
    /Classifier API/,
    /Classifier API/,
  ],
  [
    '/catalog/default/component/nace-classifier/classify',
    /Description of the activity/,
    /Description de l’activité/,
  ],
  ['/api-docs', /Monitoring API/, /Monitoring API/],
  ['/docs', /Sardonyx/, /Sardonyx/],
  [
    '/docs/default/component/sardonyx/tour/classifier/',
    /Confidence/,
    /Confidence/,
  ],
  ['/search?query=classifier', /results?/, /résultats?/],
  ['/projects', /^Guest$/, /^Guest$/],
  ['/tokens', /npm start/, /npm start/],
  ['/systems', /Prediction log/, /Prediction log/],
  ['/notifications', /No records to display/, /Rien à afficher/],
  ['/settings', /Appearance/, /Apparence/],
  ['/no-such-page', /There is no such page/, /Cette page n'existe pas/],
];

for (const [path, english] of PAGES) {
  test(`${path} is accessible, light and wide`, async ({ page }) => {
    await page.goto(path);
    await expect(
      page.locator('#page').getByText(english).first(),
    ).toBeVisible();
    await expectAccessible(page);
  });
}

test('every page is accessible and fits in French, dark, on a phone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => {
    localStorage.setItem('language', 'fr');
    localStorage.setItem('theme', 'dark');
  });
  for (const [path, , french] of PAGES) {
    await page.goto(path);
    await expect(
      page.locator('#page').getByText(french).first(),
      path,
    ).toBeVisible();
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
