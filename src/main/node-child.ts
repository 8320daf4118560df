import { fork } from 'node:child_process';
import type { MessageToShell } from '../shared/contract/wire.ts';
import type { BackendProcess } from './backend-process-handle.ts';

/** Starts a backend module under a Node of its own. It hears of our end by its channel closing. */
export function startNodeChild(node: string, module: string, env: NodeJS.ProcessEnv): BackendProcess {
  const child = fork(module, [], {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env,
  });
  return {
    post: (message) => {
      // A backend that just ended is told by its exit, which answers what was asked of it.
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (handler) => child.on('message', (message) => handler(message as MessageToShell)),
    onExit: (handler) => {
      let told = false;
      const once = (code: number | null) => {
        if (!told) handler(code);
        told = true;
      };
      child.once('exit', once);
      child.once('error', () => once(null));
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
