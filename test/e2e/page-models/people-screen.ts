import { expect, type Locator, type Page } from '@playwright/test';

/** Between the first and the last sample, how many frames were drawn and in how many of them rows were missing. */
export interface ScrolledFrames {
  readonly frames: number;
  readonly blank: number;
  /** The largest part of the table without a row, in pixels, and the frame in which it was seen. */
  readonly widestGap: number;
  readonly widestInFrame: number;
  /** Different people at the top of the table: the scrolling did move. */
  readonly topRows: number;
}

/** The list of people and one person's page, as their users see them. */
export class PeopleScreenModel {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get rows(): Locator {
    return this.page.locator('.openable-row');
  }

  get person(): Locator {
    return this.page.locator('.person-page');
  }

  async search(typed: string): Promise<void> {
    await this.page.keyboard.press('/');
    await this.page.getByLabel('查找人员').fill(typed);
  }

  async openFirst(name: string): Promise<void> {
    await this.rows.filter({ hasText: name }).first().click();
    await expect(this.person.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  /** Looks at every frame while `scroll` runs: do rows fill the table from its top to its bottom? */
  async framesWhile(scroll: () => Promise<void>): Promise<ScrolledFrames> {
    await this.page.evaluate(() => {
      const table = document.querySelector('.ant-table-tbody-virtual-holder');
      if (table === null) throw new Error('There is no table of people.');
      const seen = {
        frames: 0,
        blank: 0,
        widestGap: 0,
        widestInFrame: 0,
        tops: new Set<string>(),
        going: true,
      };
      const look = (): void => {
        const space = table.getBoundingClientRect();
        const drawn = [...table.querySelectorAll('.openable-row')]
          .map((row) => ({ key: row.getAttribute('data-row-key') ?? '', ...box(row) }))
          .filter((row) => row.bottom > space.top && row.top < space.bottom)
          .toSorted((one, other) => one.top - other.top);
        let filledTo = space.top;
        let gap = 0;
        for (const row of drawn) {
          gap = Math.max(gap, row.top - filledTo);
          filledTo = Math.max(filledTo, row.bottom);
        }
        gap = Math.max(gap, space.bottom - filledTo);
        seen.frames += 1;
        if (gap > 1.5) seen.blank += 1;
        if (gap > seen.widestGap) Object.assign(seen, { widestGap: gap, widestInFrame: seen.frames });
        seen.tops.add(drawn[0]?.key ?? '');
      };
      // A frame's last step before it is painted is to tell of new sizes: what is seen then is what will be seen.
      const teller = document.createElement('div');
      teller.style.cssText = 'position: fixed; height: 1px';
      document.body.append(teller);
      new ResizeObserver(look).observe(teller);
      const grow = (): void => {
        teller.style.width = teller.style.width === '1px' ? '2px' : '1px';
        if (seen.going) requestAnimationFrame(grow);
        else teller.remove();
      };
      const box = (row: Element): { top: number; bottom: number } => {
        const { top, bottom } = row.getBoundingClientRect();
        return { top, bottom };
      };
      Object.assign(window, { seenFrames: seen });
      requestAnimationFrame(grow);
    });
    await scroll();
    return this.page.evaluate(() => {
      const { seenFrames: seen } = window as unknown as {
        seenFrames: Omit<ScrolledFrames, 'topRows'> & { tops: Set<string>; going: boolean };
      };
      seen.going = false;
      return {
        frames: seen.frames,
        blank: seen.blank,
        widestGap: Math.round(seen.widestGap),
        widestInFrame: seen.widestInFrame,
        topRows: seen.tops.size,
      };
    });
  }

  async wheelThroughTable(): Promise<void> {
    await this.rows.nth(3).hover();
    for (const by of [400, 1500, 6000, 20_000, -9000, 3000]) {
      for (let turn = 0; turn < 8; turn += 1) await this.page.mouse.wheel(0, by);
      await this.page.waitForTimeout(50);
    }
  }

  async dragThroughTable(): Promise<void> {
    const thumb = this.page.locator('.ant-table-tbody-virtual-scrollbar-vertical > div').first();
    const box = await thumb.boundingBox();
    if (box === null) throw new Error('The table has no scrollbar.');
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y + 200, { steps: 8 });
    await this.page.mouse.move(x, y - 150, { steps: 4 });
    await this.page.mouse.move(x, y + 450, { steps: 12 });
    await this.page.mouse.up();
  }
}
