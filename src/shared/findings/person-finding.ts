import { z } from 'zod';

/** What may be remarked about a person's form; none of them stops saving but those of {@link STOPPING}. */
export const personFindingCode = z.enum([
  // stop saving: no sense could be made of it
  'birth-in-future',
  'phone-unreadable',
  'level-without-source',
  'contact-without-name',
  'absence-ends-before-it-begins',
  'nobody-at-all',
  // told, and saved all the same
  'id-check-digit-fails',
  'id-malformed',
  'id-of-somebody-else',
  'id-birth-differs',
  'id-sex-differs',
  'age-unusual',
  'elder-under-60',
  'same-name-in-village',
  'helper-limited-in-ability',
  'helper-without-hours',
  'insurance-missing',
  'insurance-ended',
  'vehicle-without-licence-note',
  'more-than-three-temperaments',
  'needs-of-independent-elder',
  'left-behind-but-with-children',
]);
export type PersonFindingCode = z.infer<typeof personFindingCode>;

export const STOPPING: readonly PersonFindingCode[] = [
  'birth-in-future',
  'phone-unreadable',
  'level-without-source',
  'contact-without-name',
  'absence-ends-before-it-begins',
  'nobody-at-all',
];

export const personFinding = z.object({
  code: personFindingCode,
  /** Path of the form's field: `idNumber`, `elder.needs`. */
  field: z.string(),
  stops: z.boolean(),
});
export type PersonFinding = z.infer<typeof personFinding>;
