import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What antd asks of a window and the simulated one does not have.
const matchNothing = (query: string): MediaQueryList =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) as MediaQueryList;
if (!('matchMedia' in window)) Object.assign(window, { matchMedia: matchNothing });

// A busy machine may draw slowly; asking for visibility at every look-up costs most of a test's time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

afterEach(cleanup);
