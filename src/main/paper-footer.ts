import { shellText } from './text.ts';

/**
 * The foot of each page: what the sheet is, and its number. Chromium renders it apart from the page, without
 * our styles and without loading anything, so it brings its own and names fonts that are installed. It is one line:
 * words that a sheet has no room for are cut at their end, for a second line would lie on the page. A document without
 * words of its own has no foot at all: it is printed onto paper on which one stands.
 */
export function paperFooter(footText: string): string {
  if (footText === '') return '<span></span>';
  const page = '<span class="pageNumber"></span>';
  const pages = '<span class="totalPages"></span>';
  const fonts = "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',SimSun,sans-serif";
  return (
    `<div style="width:100%;margin:0 12mm;display:flex;justify-content:space-between;` +
    `font-family:${fonts};font-size:8pt;white-space:nowrap;color:#333">` +
    `<span style="min-width:0;overflow:hidden;text-overflow:ellipsis">${escapeHtml(footText)}</span>` +
    `<span style="flex:none;padding-left:4mm">${shellText.pageFoot(page, pages)}</span></div>`
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
