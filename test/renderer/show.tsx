import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Providers } from '../../src/renderer/app/providers.tsx';
import { Shell } from '../../src/renderer/app/shell.tsx';
import type { PageName } from '../../src/renderer/components/navigation.ts';
import type { FakeBridge } from './fake-bridge.ts';

/** Opens the whole window on a page, with this bridge to the other side. */
export function showWindow(bridge: FakeBridge, page: PageName = 'overview'): UserEvent {
  Object.defineProperty(window, 'shouwang', { value: bridge, configurable: true });
  localStorage.setItem('shouwang.page', page);
  render(
    <Providers nonce="">
      <Shell />
    </Providers>,
  );
  return userEvent.setup();
}
