import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { APP_SCHEME, FONT_BASE } from './app-address.ts';
import { paperPolicy, windowPolicy } from './content-security-policy.ts';
import { fileInside } from './file-inside.ts';
import { findPaper } from './paper-shelf.ts';

export interface ServedFolders {
  readonly window: string;
  readonly fonts: string;
}

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves app://shouwang: the window's files, the fonts, and the papers that are being printed. */
export function serveApp(folders: ServedFolders): void {
  const nonce = randomBytes(18).toString('base64');
  protocol.handle(APP_SCHEME, (request) => answer(new URL(request.url), folders, nonce));
}

async function answer(url: URL, folders: ServedFolders, nonce: string): Promise<Response> {
  const [, room, rest] = /^\/(?:(fonts|paper)\/)?(.*)$/.exec(url.pathname) ?? [];
  if (url.host !== 'shouwang' || rest === undefined) return notFound();
  if (room === 'paper') return paper(rest, nonce);
  const file = fileInside(room === 'fonts' ? folders.fonts : folders.window, rest || 'index.html');
  if (!file) return notFound();
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return notFound();
  if (path.extname(file) !== '.html') return reply(bytes, path.extname(file));
  return reply(bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce), '.html', windowPolicy(nonce));
}

function paper(token: string, nonce: string): Response {
  const html = findPaper(token);
  if (html === undefined) return notFound();
  const filled = html.replaceAll('__CSP_NONCE__', nonce).replaceAll('__FONT_BASE__', FONT_BASE);
  return reply(filled, '.html', paperPolicy(nonce));
}

function reply(body: string | Uint8Array<ArrayBuffer>, extension: string, contentPolicy?: string): Response {
  return new Response(body, {
    headers: {
      'content-type': CONTENT_TYPES[extension] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      ...(contentPolicy === undefined ? {} : { 'content-security-policy': contentPolicy }),
    },
  });
}

const notFound = () => new Response(null, { status: 404 });
