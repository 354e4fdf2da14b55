import { test as base, expect } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A page on which the guest is signed in. */
export const test = base.extend({
  page: async ({ page }, use) => {
    await page.goto('/');
    const enter = page.getByRole('button', { name: /enter|entrer/i });
    const home = page.getByRole('navigation').first();
    await expect(enter.or(home).first()).toBeVisible();
    if (await enter.isVisible()) await enter.click();
    await expect(home).toBeVisible();
    await use(page);
  },
});

/** Fails on what axe calls serious or critical, naming the elements. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    // React Aria's own announcements, read out and gone.
    .exclude('[data-live-announcer]')
    .analyze();
  const bad = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
    );
  expect(bad).toEqual([]);
}

export { expect };
