import { expect, type Locator, type Page } from '@playwright/test';

const JOB = { timeout: 60_000 };

/** One line of the list of pieces, as its users read it. */
export interface ListedPiece {
  readonly form: string;
  readonly piece: string;
  readonly state: string;
  readonly printedVersion: string;
  /** Without its blank; empty where the piece bears none. */
  readonly number: string;
}

/** The print centre: forms at the left, the paper at the right, the buttons below. */
export class PrintingPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** What is said of the paper that is out there. */
  get standing(): Locator {
    return this.page.locator('.scope-strip [role="status"]');
  }

  get sheet(): Locator {
    return this.page.locator('canvas.paper-sheet');
  }

  get pageCount(): Locator {
    return this.page.locator('.preview-pages [role="status"]');
  }

  get result(): Locator {
    return this.page.getByText(/^已生成 \d+ 个文件，共 \d+ 页$/);
  }

  async openSection(name: '一周的表格' | '查签到表' | '打印记录'): Promise<void> {
    await this.page.getByLabel('打印什么').getByText(name, { exact: true }).click();
  }

  async openPane(name: '预览' | '清单' | '不印的' | '广播稿和微信'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  async look(form: string): Promise<void> {
    await this.page.getByRole('button', { name: `看${form}`, exact: true }).click();
    await expect(this.page.locator('.preview-paper')).toHaveAttribute('aria-busy', 'false', JOB);
  }

  async chooseScope(name: '全部' | '只打变动的'): Promise<void> {
    await this.page.getByLabel('打哪些').getByText(name, { exact: true }).click();
  }

  /** How much of the sheet in view is ink, in thousandths. */
  async inkOfSheet(): Promise<number> {
    return this.sheet.evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
      return Math.round((4000 * dark) / Math.max(1, pixels.length));
    });
  }

  /** Every piece of what is chosen, printed ones too. */
  async listPieces(): Promise<ListedPiece[]> {
    await this.openPane('清单');
    await this.page.getByLabel('看哪些').getByText(/^全部/).click();
    const rows = this.page.locator('.pieces .ant-table-row');
    await expect(rows.first()).toBeVisible();
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('.ant-table-cell')].map((cell) => cell.textContent ?? '')),
    );
    return cells.map(([, form = '', piece = '', state = '', printedVersion = '', , number = '']) => ({
      form,
      piece,
      state,
      printedVersion,
      number: number.replaceAll(/\s/gu, ''),
    }));
  }

  /** Makes the files; returns how many, and how many pages they say they have. */
  async printToFolder(): Promise<{ files: number; pages: number }> {
    await this.page.getByRole('button', { name: '打成 PDF' }).click();
    await expect(this.result).toBeVisible(JOB);
    const [files = 0, pages = 0] =
      ((await this.result.textContent()) ?? '').match(/\d+/gu)?.map(Number) ?? [];
    return { files, pages };
  }

  /** A scanner: digits faster than a hand, then Enter, wherever the keyboard is. */
  async scan(number: string): Promise<void> {
    await this.page.keyboard.type(number);
    await this.page.keyboard.press('Enter');
  }
}
