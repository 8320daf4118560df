import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A call that named an internet address: somebody was, or could be, spoken to. */
export interface Contact {
  readonly call: 'connect' | 'bind' | 'sendto' | 'sendmsg' | 'sendmmsg';
  readonly address: string;
}

/** Starts a program so that the kernel's own record of its sockets, and its children's, goes into a file. */
export function underSocketWatch(
  program: string,
  file: string,
): { program: string; env: Record<string, string> } {
  return {
    program: path.join(import.meta.dirname, 'electron-under-watch.sh'),
    env: { WATCHED_PROGRAM: program, SOCKET_WATCH_FILE: file },
  };
}

/**
 * Every internet address that was named to the kernel. Unix and netlink sockets do not leave the machine; an internet
 * socket that is made and closed without ever being given an address (Chromium asks the kernel for the names of
 * network cards that way) has spoken to nobody.
 */
export function readContacts(file: string): Contact[] {
  const lines = readFileSync(file, 'latin1').split('\n');
  // An empty record is no proof of silence: every program makes sockets to its children.
  if (!lines.some((line) => line.includes('socket(')))
    throw new Error(`The watch saw no socket at all: ${file}`);
  return lines.flatMap((line) => {
    const call = /\b(connect|bind|sendto|sendmsg|sendmmsg)\(/.exec(line)?.[1] as Contact['call'] | undefined;
    if (call === undefined) return [];
    return [...line.matchAll(/\{sa_family=AF_INET6?,[^}]*/g)].map((match) => ({
      call,
      address: match[0].slice(1),
    }));
  });
}

/** The debugging ports by which the test itself drives the window; nobody outside the machine reaches them. */
export function isOwnDebuggingPort({ call, address }: Contact): boolean {
  return call === 'bind' && /inet_addr\("127\.0\.0\.1"\)|inet_pton\(AF_INET6, "::1"/.test(address);
}
