import type { Html } from './html.ts';
import { html } from './html.ts';
import { PAPER_STYLES } from './paper-styles.ts';

interface PaperPage {
  readonly title: string;
  /** The form's own rules, its @page rule among them. Our own text: nothing of the register may stand in it. */
  readonly styles: string;
  readonly body: Html;
}

/** A whole page ready for the print engine, which puts the nonce and the fonts' address in. */
export function paperPage({ title, styles, body }: PaperPage): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    html`<title>${title}</title>`.toString(),
    `<style nonce="__CSP_NONCE__">${PAPER_STYLES}${styles}</style>`,
    '</head>',
    `<body>${body.toString()}</body>`,
    '</html>',
    '',
  ].join('\n');
}
