import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type LoadingContents, loadPage } from '../../src/main/load-page.ts';

/** Keeps Electron's promise before loading has stopped, and takes the next stop for that of the page asked for last. */
class EagerContents extends EventEmitter implements LoadingContents {
  private loading = false;

  loadURL(): Promise<void> {
    if (this.loading) return Promise.reject(new Error('ERR_FAILED'));
    this.loading = true;
    return Promise.resolve();
  }

  isLoading(): boolean {
    return this.loading;
  }

  stop(): void {
    this.loading = false;
    this.emit('did-stop-loading');
  }
}

test('a page may be loaded as soon as the one before is told to be there', async () => {
  const contents = new EagerContents();
  const both = loadPage(contents, 'first').then(() => loadPage(contents, 'second'));
  setTimeout(() => contents.stop(), 5);
  setTimeout(() => contents.stop(), 10);
  await expect(both).resolves.toBeUndefined();
});

test('a page that stopped loading is not waited for', async () => {
  const contents = new EagerContents();
  const loaded = loadPage(contents, 'first');
  contents.stop();
  await expect(loaded).resolves.toBeUndefined();
});

test('a page that cannot be loaded is told so', async () => {
  const contents = new EagerContents();
  void contents.loadURL();
  await expect(loadPage(contents, 'second')).rejects.toThrow('ERR_FAILED');
});
