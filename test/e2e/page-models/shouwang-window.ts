import { expect, type Locator, type Page } from '@playwright/test';

type ScreenName = '总览' | '导入' | '人员' | '结对' | '周排班' | '日历' | '回收登记' | '时间银行' | '打印';

/** Long enough for any job on a machine that does other things too. */
const JOB = { timeout: 120_000 };

/** The window as its users see it: screens by their names, actions by the words on their buttons. */
export class ShouwangWindow {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** antd puts a space between the two characters of a short button. */
  button(words: string): Locator {
    const spaced = [...words].join('\\s?');
    return this.page.getByRole('button', { name: new RegExp(`^${spaced}`) });
  }

  /** The answer to a question that lies over the window. */
  answer(words: string): Locator {
    const spaced = [...words].join('\\s?');
    return this.page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${spaced}$`) });
  }

  async open(screen: ScreenName): Promise<void> {
    const entry = this.page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${screen}`) });
    await entry.click();
    await expect(entry).toHaveAttribute('aria-current', 'page');
  }

  async tryDemoTownship(): Promise<void> {
    await this.button('试用示范乡镇').click();
    await expect(this.button('确认导入')).toBeEnabled(JOB);
  }

  async acceptImport(): Promise<void> {
    await this.button('确认导入').click();
    await expect(this.page.getByText('导入完成')).toBeVisible(JOB);
  }

  async proposePairs(): Promise<void> {
    await this.open('结对');
    await this.button('生成结对方案').click();
    await expect(this.button('采用方案')).toBeVisible(JOB);
  }

  async acceptPairs(): Promise<void> {
    await this.button('采用方案').click();
    await this.answer('采用').click();
    await expect(this.page.getByText(/已采用：新结 \d+ 对/)).toBeVisible(JOB);
  }

  async draftWeek(): Promise<void> {
    await this.open('周排班');
    await this.button('排全部村').click();
    await expect(this.page.getByText(/排好 \d+ 个村：\d+ 次上门/)).toBeVisible(JOB);
  }

  async publishWeek(): Promise<void> {
    await this.button('公布全部').click();
    await this.answer('公布').click();
    await expect(this.page.getByText(/已公布 \d+ 个村/)).toBeVisible(JOB);
  }

  /**
   * Prints the week of the first village of the list into the folder; returns what the window says about it. The
   * demonstration (demo.spec.ts) prints all villages.
   */
  async printInto(folderName: string): Promise<{ files: number; pages: number }> {
    await this.open('打印');
    await this.page.getByLabel('哪些村').click();
    await this.page.locator('.ant-select-item-option:visible').first().click();
    await this.page.keyboard.press('Escape');
    await this.button('换文件夹').click();
    await expect(this.page.getByText(folderName, { exact: false }).first()).toBeVisible();
    await this.button('打成 PDF').click();
    const result = this.page.getByText(/已生成 \d+ 个文件，共 \d+ 页/);
    await expect(result).toBeVisible(JOB);
    const [, files, pages] =
      /已生成 (\d+) 个文件，共 (\d+) 页/.exec((await result.textContent()) ?? '') ?? [];
    return { files: Number(files), pages: Number(pages) };
  }
}
