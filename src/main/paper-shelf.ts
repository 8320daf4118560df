import { randomUUID } from 'node:crypto';
import { PAPER_BASE } from './app-address.ts';

const pages = new Map<string, string>();

/** Puts a composed page where the printing window can load it, under an address nobody can guess. */
export function shelvePaper(html: string): { address: string; remove: () => void } {
  const token = randomUUID();
  pages.set(token, html);
  return { address: `${PAPER_BASE}/${token}`, remove: () => void pages.delete(token) };
}

export function findPaper(token: string): string | undefined {
  return pages.get(token);
}
