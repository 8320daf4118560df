import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/contract/bridge.ts';

/** The names of the contract's calls, put in by the build: the page cannot ask for anything else. */
declare const __CALL_NAMES__: readonly string[];
const callNames = new Set<string>(__CALL_NAMES__);

// What arrives was checked by its sender; here it is only handed on.
type Handler = (payload: unknown) => void;
const handlersByEvent = new Map<string, Set<Handler>>();

ipcRenderer.on('event', (_event, name: string, payload: unknown) => {
  for (const handler of handlersByEvent.get(name) ?? []) handler(payload);
});

// The channel names stay in this file and in main/calls.ts; no Electron object reaches the page.
const bridge: Bridge = {
  call: (name, input) =>
    callNames.has(name)
      ? ipcRenderer.invoke('call', name, input)
      : Promise.reject(new Error(`There is no call named ${String(name)}.`)),
  listen: (event, handler) => {
    const handlers = handlersByEvent.get(event) ?? new Set<Handler>();
    handlersByEvent.set(event, handlers);
    // A wrapper for each subscription: the same handler may listen twice and leave once.
    const own: Handler = (payload) => handler(payload as never);
    handlers.add(own);
    return () => void handlers.delete(own);
  },
};

contextBridge.exposeInMainWorld('shouwang', bridge);
