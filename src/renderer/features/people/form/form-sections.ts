import type { FieldRemark } from './editing.ts';
import type { Remarks } from './form-remarks.ts';

/** The tabs of the form. */
export type Section = 'basics' | 'home' | 'elder' | 'helper';

const HOME_FIELDS = [
  'villageId',
  'groupId',
  'hamletId',
  'householdNo',
  'relationToHead',
  'registeredElsewhere',
];

function sectionOf(path: string): Section {
  const first = path.split('.')[0] ?? '';
  if (first === 'elder' || first === 'helper') return first;
  return HOME_FIELDS.includes(first) ? 'home' : 'basics';
}

/** How many fields of a tab have something to say. */
export function countIn(remarks: Remarks, section: Section, what: keyof FieldRemark): number {
  return [...remarks].filter(([path, one]) => one[what] !== undefined && sectionOf(path) === section).length;
}

/** The tab of the first field that stops saving. */
export function sectionOfFirst(remarks: Remarks): Section | null {
  const first = [...remarks].find(([, one]) => one.error !== undefined);
  return first === undefined ? null : sectionOf(first[0]);
}

const MARKED = {
  error: '.ant-form-item-has-error, .entry-error',
  warning: '.ant-form-item-has-warning, .entry-warning',
} as const;
const ENTERABLE = 'input, textarea, button';

/** Puts the caret into the first field with a remark, once the tab that was just chosen is drawn. */
export function jumpToRemark(what: keyof FieldRemark): void {
  setTimeout(() => {
    const shown = document.querySelector('.form-body [role="tabpanel"][aria-hidden="false"]');
    const marked = shown?.querySelector(MARKED[what]);
    // What is said of an entry of a list stands below its row.
    const place = marked?.matches('.entry-error, .entry-warning') ? marked.parentElement : marked;
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>(ENTERABLE)?.focus({ preventScroll: true });
  });
}
