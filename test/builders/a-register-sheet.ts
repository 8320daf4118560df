import type { RegisterCell, RegisterSheet } from '../../src/backend/printing/registers/register-sheet.ts';

/** A sheet with these headings, each 20 mm wide. */
export function aRegisterSheet({
  name = '柳树村',
  headings,
  parents = [],
  beside = [],
  rows,
  total = null,
}: {
  readonly name?: string;
  readonly headings: readonly string[];
  readonly parents?: readonly (string | null)[];
  /** Headings that stand beside the form. */
  readonly beside?: readonly string[];
  readonly rows: readonly (readonly RegisterCell[])[];
  readonly total?: string | null;
}): RegisterSheet {
  return {
    name,
    title: `清溪镇${name}老年人花名册`,
    unit: `清溪镇${name}`,
    filledOn: '2026年11月22日',
    columns: headings.map((heading, index) => ({
      heading,
      parent: parents[index] ?? null,
      widthMm: 20,
      isOnForm: !beside.includes(heading),
      isText: heading === '电话',
    })),
    rows,
    total,
  };
}
