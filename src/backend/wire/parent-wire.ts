import type { MessageToBackend, MessageToShell, RequestMessage } from '../../shared/contract/wire.ts';

/** The backend's end of the wire to the shell. */
export interface ParentWire {
  post(message: MessageToShell): void;
  /** Hands over every request; to be called once, before `ready` is posted. */
  onRequest(handler: (request: RequestMessage) => void): void;
  /**
   * Called once when the shell asks to end or is gone. The handler closes what is open and ends the process;
   * without a handler the process ends at once.
   */
  onShutdown(handler: () => void): void;
}

/** The port of Electron's utility process, which Node's types do not know. */
interface UtilityPort {
  on(event: 'message', handler: (event: { data: MessageToBackend }) => void): void;
  postMessage(message: MessageToShell): void;
}

/**
 * Opens the wire of whichever process this is: Electron's utility process, or a plain Node child. When the
 * shell disappears the backend ends too: a program without windows must not keep the data file open.
 */
export function openParentWire(): ParentWire {
  const utilityPort = (process as unknown as { parentPort?: UtilityPort }).parentPort;
  if (utilityPort) {
    return wireOver({
      post: (message) => utilityPort.postMessage(message),
      listen: (receive) => utilityPort.on('message', (event) => receive(event.data)),
      whenParentIsGone: () => undefined,
    });
  }
  if (!process.send)
    throw new Error('The backend has no parent: it is started by the main process, not by hand.');
  return wireOver({
    post: (message) => {
      // The shell may go while an answer is on its way; that is what `disconnect` is for.
      if (process.connected) process.send?.(message, () => undefined);
    },
    listen: (receive) => process.on('message', (message) => receive(message as MessageToBackend)),
    whenParentIsGone: (end) => process.once('disconnect', end),
  });
}

interface Transport {
  post(message: MessageToShell): void;
  listen(receive: (message: MessageToBackend) => void): void;
  whenParentIsGone(end: () => void): void;
}

function wireOver(transport: Transport): ParentWire {
  const early: RequestMessage[] = [];
  let handleRequest = (request: RequestMessage): void => {
    early.push(request);
  };
  let shutDown: () => void = () => process.exit(0);
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    shutDown();
  };
  transport.listen((message) => (message.kind === 'request' ? handleRequest(message) : end()));
  transport.whenParentIsGone(end);
  return {
    post: (message) => transport.post(message),
    onRequest: (handler) => {
      handleRequest = handler;
      for (const request of early.splice(0)) handler(request);
    },
    onShutdown: (handler) => {
      shutDown = handler;
    },
  };
}
