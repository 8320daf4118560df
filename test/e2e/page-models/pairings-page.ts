import { expect, type Locator, type Page } from '@playwright/test';

/** The desk of a pairing proposal, as its users see it: a row for each elder, at the right who could come. */
export class PairingsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get rows(): Locator {
    return this.page.locator('.desk-table .openable-row');
  }

  /** Elders who have a helper in the proposal. */
  get served(): Locator {
    return this.rows.filter({ hasNotText: '无互助员' }).filter({ has: this.page.locator('.helper-grip') });
  }

  /** The panel at the right: the chosen elder and all who could come. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: /的人选$/ });
  }

  get choices(): Locator {
    return this.panel.getByRole('listitem').filter({ has: this.page.locator('.helper-grip') });
  }

  async openElder(row: Locator): Promise<void> {
    await row.click();
    await expect(this.choices.first()).toBeVisible();
  }
}
