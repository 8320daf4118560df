import type { PaperDocument } from '../../../src/shared/domain/printing.ts';

/** What a reader sees of a page: no styles, no tags, one line for each cell and block, blanks set to one. */
export function paperText({ html }: Pick<PaperDocument, 'html'>): string {
  return html
    .replace(/<(style|title)[^]*?<\/\1>/g, '')
    .replace(/<\/?(td|th|tr|div|p|h1|section|footer|table)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/[ \t\u3000]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}
