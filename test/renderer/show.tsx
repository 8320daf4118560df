import { type BoundFunctions, type queries, render, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { Providers } from '../../src/renderer/app/providers.tsx';
import { Shell } from '../../src/renderer/app/shell.tsx';
import type { PageName } from '../../src/renderer/components/navigation.ts';
import type { FakeBridge } from './fake-bridge.ts';

/** Opens the whole window on a page, with this bridge to the other side. */
export function showWindow(bridge: FakeBridge, page: PageName = 'overview'): UserEvent {
  Object.defineProperty(window, 'shouwang', { value: bridge, configurable: true });
  localStorage.setItem('shouwang.page', page);
  render(
    <WithoutLooks>
      <Providers nonce="">
        <Shell />
      </Providers>
    </WithoutLooks>,
  );
  return newUser();
}

/**
 * No style sheet of the components is written: nothing is drawn here, and the simulated window would work out every
 * element's looks from thousands of rules, again and again.
 */
export function WithoutLooks({ children }: { children: ReactNode }): ReactNode {
  return <ConfigProvider theme={{ zeroRuntime: true }}>{children}</ConfigProvider>;
}

/** Hands that do not wait between keys, nor ask the style sheets whether an element can be clicked. */
export function newUser(): UserEvent {
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** Some part of the window, to look for things in. */
export type Part = BoundFunctions<typeof queries>;

/**
 * What lies over the window under this heading. By its heading, because every dialog has the same id in tests, and by
 * the element, because asking thousands of elements for their names takes seconds.
 */
export async function findDialog(heading: string): Promise<Part> {
  return waitFor(() => {
    const dialog = dialogs().find((one) => headingOf(one) === heading);
    if (dialog === undefined) throw new Error(`No dialog is headed ${heading}`);
    return within(dialog);
  });
}

export function hasDialog(heading: string): boolean {
  return dialogs().some((one) => headingOf(one) === heading);
}

function dialogs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[role="dialog"]')];
}

function headingOf(dialog: HTMLElement): string | undefined {
  const title = '.ant-modal-title, .ant-drawer-title, .ant-modal-confirm-title';
  return dialog.querySelector(title)?.textContent ?? undefined;
}
