import { expect, type Locator, type Page } from '@playwright/test';

/** How long the strip took to speak of what is under the pointer, in milliseconds, smallest first. */
export type StripMilliseconds = readonly number[];

/** The desk of a pairing proposal, as its users see it: a row for each elder, at the right who could come. */
export class PairingsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get rows(): Locator {
    return this.page.locator('.desk-table .openable-row');
  }

  row(elder: string): Locator {
    return this.rows.filter({ has: this.page.locator('strong').getByText(elder, { exact: true }) }).first();
  }

  /** The panel at the right: the chosen elder and all who could come. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: /的人选$/ });
  }

  get choices(): Locator {
    return this.panel.locator('li').filter({ has: this.page.locator('.helper-grip') });
  }

  get possible(): Locator {
    return this.panel.locator('li:not(.forbidden)').filter({ has: this.page.locator('.helper-grip') });
  }

  get forbidden(): Locator {
    return this.panel.locator('li.forbidden');
  }

  /** Beneath the choices: what the decision under the pointer would do. */
  get priceStrip(): Locator {
    return this.panel.getByRole('status');
  }

  /** Beside the pointer while a helper is dragged. */
  get dragStrip(): Locator {
    return this.page.locator('.drag-strip');
  }

  async showKind(word: string): Promise<void> {
    await this.page
      .getByLabel('显示哪些结对')
      .locator('.ant-segmented-item')
      .filter({ hasText: new RegExp(`^${word}`) })
      .click();
  }

  async sortByName(): Promise<void> {
    const heading = this.page.locator('.desk-table').getByRole('columnheader', { name: '老人' });
    await heading.click();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  }

  /** A table that was just sorted may still be scrolling: then the click falls on a neighbour, and is tried again. */
  async openElder(row: Locator): Promise<string> {
    let name = '';
    await expect(async () => {
      name = (await row.locator('strong').first().textContent()) ?? '';
      await row.click();
      await expect(this.panel.getByRole('heading', { name })).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(this.choices.first()).toBeVisible();
    return name;
  }

  async showForbidden(): Promise<void> {
    await this.panel.getByRole('button', { name: /展开看原因/ }).click();
    await expect(this.forbidden.first()).toBeVisible();
  }

  /** So many decisions by hand, as the button beside undo counts them. */
  async expectDecisions(count: number): Promise<void> {
    await expect(this.page.getByRole('button', { name: `我的调整（${count}）` })).toBeVisible();
  }

  /** In the second line of the row's first cell, before the hamlet. */
  async villageOf(row: Locator): Promise<string> {
    const words = (await row.locator('small.clip').first().textContent()) ?? '';
    return words.split(' · ')[0] ?? '';
  }

  /** Takes a helper by the grip and holds it over a row; again where the list still moved while it was taken. */
  async carryOver(choice: Locator, row: Locator): Promise<void> {
    await expect(async () => {
      await this.page.mouse.up();
      await choice.locator('.helper-grip').hover();
      await this.page.mouse.down();
      await this.holdOver(row);
      await expect(this.dragStrip).toBeVisible({ timeout: 3000 });
    }).toPass();
  }

  /** What is dragged is held over a row. */
  async holdOver(row: Locator): Promise<void> {
    const cell = row.locator('.ant-table-cell').first();
    const box = await cell.boundingBox();
    if (box === null) throw new Error('The row is not in view.');
    await this.page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 4 });
    await this.page.mouse.move(box.x + 44, box.y + box.height / 2);
  }

  /** Between the pointer's coming onto a choice and the strip's words, measured in the page; 30 times or more. */
  async measureStrip(times: number): Promise<StripMilliseconds> {
    await this.page.evaluate(() => {
      const strip = document.querySelector('.difference-strip');
      if (strip === null) throw new Error('There is no strip.');
      const took: number[] = [];
      let cameAt: number | null = null;
      document.addEventListener(
        'mouseover',
        (event) => {
          const to = event.target instanceof Element ? event.target.closest('.elder-panel li') : null;
          const from =
            event.relatedTarget instanceof Element ? event.relatedTarget.closest('.elder-panel li') : null;
          if (to !== null && to !== from) cameAt = performance.now();
        },
        { capture: true },
      );
      new MutationObserver(() => {
        if (cameAt === null || /^(把鼠标|正在算)/.test(strip.textContent ?? '')) return;
        took.push(performance.now() - cameAt);
        cameAt = null;
      }).observe(strip, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { stripTook: took });
    });
    const read = (): Promise<number[]> =>
      this.page.evaluate(() => [...(window as unknown as { stripTook: number[] }).stripTook]);
    for (let elders = 0; elders < times && (await read()).length < times; elders += 1) {
      for (const choice of (await this.possible.all()).slice(0, 6)) {
        const known = (await read()).length;
        await choice.locator('.choice-reasons').hover();
        // Two neighbours may have the same words: then nothing changes, and nothing is measured.
        await this.page
          .waitForFunction(
            (before) => (window as unknown as { stripTook: number[] }).stripTook.length > before,
            known,
            { timeout: 400 },
          )
          .catch(() => undefined);
      }
      await this.openNext();
    }
    return (await read()).toSorted((one, other) => one - other);
  }

  /** The next elder in the table, by key. */
  async openNext(): Promise<string> {
    const row = this.page.locator('.chosen-row');
    const before = await row.getAttribute('data-row-key');
    await row.focus();
    await this.page.keyboard.press('ArrowDown');
    await expect(row).not.toHaveAttribute('data-row-key', before ?? '');
    const name = (await row.locator('strong').first().textContent()) ?? '';
    await expect(this.panel.getByRole('heading', { name })).toBeVisible();
    await expect(this.panel.getByText('正在算…')).toBeHidden();
    await expect(this.panel.locator('li').first()).toBeVisible();
    return name;
  }
}

/** The value below which this share of them lies. */
export function percentile(sorted: StripMilliseconds, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
