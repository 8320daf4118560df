import { expect, type Locator, type Page } from '@playwright/test';

/** 回收登记 as a clerk works it: hands on the keyboard, the pile of paper beside it. */
export class AttendancePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get number(): Locator {
    return this.page.getByLabel('表上的编号');
  }

  get rows(): Locator {
    return this.page.getByRole('grid', { name: '表上的行' }).locator('tbody tr');
  }

  /** What was kept last. */
  get saved(): Locator {
    return this.page.locator('.entry-saved');
  }

  get progress(): Locator {
    return this.page.locator('.week-progress strong');
  }

  async openTab(name: RegExp): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  async choose(label: string, name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click();
    await this.page.locator('.ant-select-item-option:visible').filter({ hasText: name }).first().click();
  }

  /** The sheets of the list at the left, by whose they are. */
  async listedNumbers(): Promise<Map<string, string>> {
    const listed = this.page.locator('.sheet-button');
    await expect(listed.first()).toBeVisible();
    const pairs = await listed.evaluateAll((all) =>
      all.map((one) => [one.children[1]?.textContent ?? '', one.children[0]?.textContent ?? ''] as const),
    );
    return new Map(pairs.map(([title, number]) => [title, number.replaceAll(/\s/gu, '')]));
  }

  /** Types the number as a hand or a scanner does; the lines have the keyboard afterwards. */
  async type(number: string): Promise<void> {
    await expect(this.number).toBeFocused();
    await this.page.keyboard.type(number);
    await this.page.keyboard.press('Enter');
    await expect(this.rows.first()).toBeFocused();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Ctrl+Enter, and the cursor is back for the next number. */
  async confirm(): Promise<void> {
    await this.press('Control+Enter');
    await expect(this.number).toBeFocused();
  }

  /** Ctrl+Enter on a sheet with something red on it: it stays, and the line that is wrong has the keyboard. */
  async confirmRefused(): Promise<void> {
    await this.press('Control+Enter');
    await expect(this.page.getByRole('alert')).toContainText('红色的要先改');
  }

  row(line: number): Locator {
    return this.rows.nth(line - 1);
  }
}
