import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';

/** 每周可服务(小时) and 每周 可服务 are the same heading: no spaces, no brackets, half-width. */
export function headingText(cell: PlainCell | undefined): string {
  return cleanText(cell)
    .replace(/\([^)]*\)/gu, '')
    .replace(/[\s*:]/gu, '');
}

/** A merged parent over the children's columns; under any other parent the child's own heading is enough. */
const CHILDREN = /^(子女|子女情况|子女信息|联系人|紧急联系人|赡养人|家属)$/u;

/**
 * Headings of two rows joined into one: 子女 over 电话 becomes 子女.电话. A blank parent belongs to the merged
 * one on its left, as long as a child stands below it.
 */
export function joinedHeadings(
  parents: readonly PlainCell[],
  children: readonly PlainCell[],
): readonly string[] {
  let parent = '';
  return Array.from({ length: Math.max(parents.length, children.length) }, (_, column) => {
    const own = headingText(parents[column]);
    const child = headingText(children[column]);
    if (own !== '' || child === '') parent = own;
    if (child === '') return own;
    return CHILDREN.test(parent) ? `子女.${child}` : child;
  });
}
