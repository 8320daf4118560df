import { expect, type Locator, type Page } from '@playwright/test';

type TabName = '总览' | '户账户' | '兑换' | '流水' | '细则';

/** The time bank: its tabs, an account in its drawer, and the dialogs over both. */
export class TimeBankPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get account(): Locator {
    return this.page.locator('.ant-drawer');
  }

  /** The dialog with this heading. */
  dialog(heading: string): Locator {
    return this.page.getByRole('dialog').filter({ has: this.page.getByText(heading, { exact: true }) });
  }

  /** antd puts a space between the two characters of a short button. */
  button(place: Locator, words: string): Locator {
    return place.getByRole('button', { name: new RegExp(`^${[...words].join('\\s?')}$`) });
  }

  async openTab(name: TabName): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  async openAccount(head: string): Promise<void> {
    await this.openTab('户账户');
    await this.page.locator('.openable-row').filter({ hasText: head }).click();
    await expect(this.account.getByText(`户账户：${head}`)).toBeVisible();
  }

  async closeAccount(): Promise<void> {
    await this.account.locator('.ant-drawer-close').click();
    await expect(this.account).toHaveCount(0);
  }

  /** Picks a household in a search field: typed, then the only one that is found. */
  async findHousehold(field: Locator, typed: string, found: string): Promise<void> {
    await field.click();
    await this.page.keyboard.type(typed);
    await this.page.locator('.ant-select-item-option').filter({ hasText: found }).click();
  }

  /** 经办 and 复核, chosen once and remembered. */
  async chooseSignatories(handler: string, reviewer: string): Promise<void> {
    await this.choose(this.page.getByLabel('经办人'), handler);
    await this.choose(this.page.getByLabel('复核人'), reviewer);
  }

  private async choose(field: Locator, option: string): Promise<void> {
    await field.click();
    await this.page.keyboard.type(option);
    await this.page.keyboard.press('Enter');
  }

  /** What stands in the account before the decision and after it, as the window shows it. */
  async expectChange(place: Locator, account: string, before: string, after: string): Promise<void> {
    const line = place.locator('.bank-change').filter({ hasText: account });
    await expect(line.getByText(`${before} → ${after}`)).toBeVisible();
  }
}
