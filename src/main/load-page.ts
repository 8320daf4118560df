/** What this needs of Electron's `WebContents`. */
export interface LoadingContents {
  loadURL(address: string): Promise<void>;
  isLoading(): boolean;
  once(event: 'did-stop-loading', listener: () => void): unknown;
}

/**
 * Loads a page and waits until all loading has stopped. Electron's own promise is kept a moment earlier, and whoever
 * loads the next page in that moment may be told that it failed: the late stop of the first page is taken for its own.
 */
export async function loadPage(contents: LoadingContents, address: string): Promise<void> {
  await contents.loadURL(address);
  if (contents.isLoading())
    await new Promise<void>((resolve) => {
      contents.once('did-stop-loading', resolve);
    });
}
