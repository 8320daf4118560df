import { expect, type Locator, type Page } from '@playwright/test';

/** From the pointer's coming onto a cell until the cell says whether it may be dropped there; smallest first. */
export type VerdictMilliseconds = readonly number[];

type Verdict = 'forbidden' | 'price' | 'better' | 'same';

/** The weekly roster as its users see it: villages, the board, the gaps, and the panel about one visit. */
export class RostersPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get board(): Locator {
    return this.page.getByRole('region', { name: /排班表$/ });
  }

  get visits(): Locator {
    return this.board.locator('.visit');
  }

  /** Follows what is dragged: what dropping it here would do. */
  get strip(): Locator {
    return this.page.locator('.drag-strip');
  }

  get panel(): Locator {
    return this.page.locator('.visit-panel:visible');
  }

  /** The heading of what is asked or told and must be answered first. */
  get question(): Locator {
    return this.page.locator('.ant-modal-confirm-title');
  }

  get gapsTab(): Locator {
    return this.page.getByRole('tab', { name: /^空缺（\d+）$/ });
  }

  get gaps(): Locator {
    return this.page.locator('.gaps-view .ant-table-row');
  }

  /** The changes that would fill the gap and that can be done at once. */
  get fixes(): Locator {
    return this.panel.locator('.fix-list li').filter({ has: this.page.locator('.ant-btn-primary') });
  }

  /** Opens the first village of the list that has gaps; returns its name. */
  async openVillageWithGaps(): Promise<string> {
    const fold = this.page.getByRole('button', { name: '各村情况' });
    if (await fold.isVisible()) await fold.click();
    const row = this.page
      .locator('.village-list tbody tr')
      .filter({ has: this.page.locator('.number.alarm') })
      .first();
    const name = (await row.getByRole('button').textContent()) ?? '';
    await row.getByRole('button').click();
    await expect(this.page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) })).toBeVisible();
    await this.page.getByRole('button', { name: /^收\s?起$/ }).click();
    await expect(this.board).toBeVisible();
    return name;
  }

  async openTab(name: RegExp): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  async gapCount(): Promise<number> {
    return Number(/（(\d+)）/.exec((await this.gapsTab.textContent()) ?? '')?.[1]);
  }

  /** So many moves by hand, as the words beside undo count them. */
  async expectMoves(count: number): Promise<void> {
    if (count === 0) await expect(this.page.getByText(/^手工调整 \d+ 处$/)).toBeHidden();
    else await expect(this.page.getByText(`手工调整 ${count} 处`, { exact: true })).toBeVisible();
  }

  /** Takes a visit with the mouse; the button stays down. */
  async takeUp(visit: Locator): Promise<void> {
    const box = await visit.boundingBox();
    if (box === null) throw new Error('The visit is not in view.');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width / 2 + 12, box.y + box.height / 2 + 4, { steps: 3 });
    await expect(this.strip).toBeVisible();
  }

  async closePanel(): Promise<void> {
    await this.panel.getByRole('button', { name: '收起' }).click();
    await expect(this.panel).toBeHidden();
  }

  async holdOver(cell: Locator): Promise<void> {
    const box = await cell.boundingBox();
    if (box === null) throw new Error('The cell is not in view.');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
  }

  /** The visit of this number among those that can be taken where the board stands. */
  async visitInView(number: number): Promise<Locator> {
    const keys = await this.board.evaluate((board) => {
      const outer = board.getBoundingClientRect();
      const top = board.querySelector('.board-head')?.getBoundingClientRect().bottom ?? 0;
      const left = board.querySelector('.board-name')?.getBoundingClientRect().right ?? 0;
      return [...board.querySelectorAll<HTMLElement>('.visit')]
        .filter((visit) => {
          const box = visit.getBoundingClientRect();
          return (
            box.left >= left &&
            box.top >= top &&
            box.right <= outer.right - 80 &&
            box.bottom <= outer.bottom - 40
          );
        })
        .map((visit) => visit.dataset['visit'] ?? '');
    });
    const key = keys[number];
    if (key === undefined) throw new Error(`Only ${keys.length} visits are in view.`);
    return this.board.locator(`[data-visit="${key}"]`);
  }

  /** Cells of the board wholly inside its view, row by row. */
  async cellsInView(kind: 'any' | 'unfree'): Promise<Locator[]> {
    const space = await this.board.boundingBox();
    if (space === null) throw new Error('There is no board.');
    const names = await this.board.evaluate((board, unfreeOnly) => {
      const outer = board.getBoundingClientRect();
      const head = board.querySelector('.board-head')?.getBoundingClientRect();
      const left = board.querySelector('.board-name')?.getBoundingClientRect();
      return [...board.querySelectorAll<HTMLElement>('.board-cell')]
        .filter((cell) => !unfreeOnly || cell.classList.contains('unfree'))
        .filter((cell) => {
          const box = cell.getBoundingClientRect();
          return (
            box.left >= (left?.right ?? 0) &&
            box.right <= outer.right - 40 &&
            box.top >= (head?.bottom ?? 0) &&
            box.bottom <= outer.bottom - 24
          );
        })
        .map((cell) => cell.dataset['cell'] ?? '');
    }, kind === 'unfree');
    return names.map((name) => this.board.locator(`[data-cell="${name}"]`));
  }

  /** Takes up the first visit in view that may go somewhere in view, and holds it over there. */
  async carryToWhereItMayGo(verdicts: readonly Verdict[]): Promise<Locator> {
    for (let number = 0; ; number += 1) {
      await this.takeUp(await this.visitInView(number));
      const cell = await this.findCell(verdicts);
      if (cell !== undefined) return cell;
      await this.page.keyboard.press('Escape');
      await this.page.mouse.up();
      await expect(this.strip).toBeHidden();
    }
  }

  /** Holds what is carried over one cell after the other until one has such a verdict. */
  private async findCell(verdicts: readonly Verdict[]): Promise<Locator | undefined> {
    for (const cell of await this.cellsInView('any')) {
      await this.holdOver(cell);
      await answered(cell);
      const verdict = await cell.getAttribute('data-verdict');
      if (verdicts.some((one) => one === verdict)) return cell;
    }
    return undefined;
  }

  /** Carries visits over the board and measures in the page how long each cell took to say its verdict. */
  async measureVerdicts(visits: readonly Locator[]): Promise<VerdictMilliseconds> {
    await this.page.evaluate(() => {
      const took: number[] = [];
      let over = '';
      let cameAt: number | null = null;
      window.addEventListener(
        'pointermove',
        (event) => {
          const cell = document
            .elementFromPoint(event.clientX, event.clientY)
            ?.closest<HTMLElement>('[data-cell]');
          const key = cell?.dataset['cell'] ?? '';
          if (key !== over) cameAt = performance.now();
          over = key;
        },
        { capture: true },
      );
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const { verdict, cell } = (target as HTMLElement).dataset;
          if (cameAt === null || cell !== over || verdict === undefined || verdict === 'asking') continue;
          took.push(performance.now() - cameAt);
          cameAt = null;
        }
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-verdict'] });
      Object.assign(window, { verdictsTook: took });
    });
    for (const visit of visits) {
      await this.takeUp(visit);
      for (const cell of await this.cellsInView('any')) {
        const box = await cell.boundingBox();
        if (box === null) continue;
        await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await answered(cell);
      }
      await this.page.keyboard.press('Escape');
      await this.page.mouse.up();
      await expect(this.strip).toBeHidden();
    }
    const took = await this.page.evaluate(() => [
      ...(window as unknown as { verdictsTook: number[] }).verdictsTook,
    ]);
    return took.toSorted((one, other) => one - other);
  }
}

/** A cell that is asked about says so at once; where the visit stands already, it is not asked about. */
async function answered(cell: Locator): Promise<void> {
  await expect(cell).not.toHaveAttribute('data-verdict', 'asking');
}
