import { expect, it } from 'vitest';
import { careGroupsOf, inspectionForm, spotCheckFinding } from '../../../src/shared/domain/supervision.ts';

const nothing = { living: 'spouse', selfCareLevel: 'independent', careFlags: [] } as const;

it('counts an elder to every group that applies', () => {
  expect(careGroupsOf(nothing)).toEqual([]);
  expect(careGroupsOf({ ...nothing, living: 'alone' })).toEqual(['living-alone']);
  expect(
    careGroupsOf({ ...nothing, selfCareLevel: 'severe', careFlags: ['lost_only_child', 'empty_nest'] }),
  ).toEqual(['empty-nest', 'disabled', 'special-family']);
  expect(
    careGroupsOf({ ...nothing, careFlags: ['extreme_poverty', 'severely_disabled', 'left_behind'] }),
  ).toEqual(['left-behind', 'severely-disabled', 'extreme-poverty']);
});

it('leaves those who live in an institution to it', () => {
  expect(careGroupsOf({ ...nothing, living: 'institution', careFlags: ['extreme_poverty'] })).toEqual([]);
});

it('wants to know what differs, and only then', () => {
  const found = { channel: 'phone', checkedOn: '2026-11-23', checkedBy: '周社工' };
  expect(spotCheckFinding.safeParse({ ...found, result: 'differs', difference: null }).success).toBe(false);
  expect(spotCheckFinding.safeParse({ ...found, result: 'differs', difference: 'shorter' }).success).toBe(
    true,
  );
  expect(spotCheckFinding.safeParse({ ...found, result: 'confirmed', difference: 'shorter' }).success).toBe(
    false,
  );
});

it('inspects a station or a helper, never both', () => {
  const form = {
    ...{
      kind: 'station',
      villageId: 1,
      venueId: 2,
      helperId: null,
      heldOn: '2026-11-23',
      inspector: '周社工',
    },
    ...{ points: { clean: 'mend' }, remark: '', mendBy: null, mendedOn: null },
  };
  expect(inspectionForm.safeParse(form).success).toBe(true);
  expect(inspectionForm.safeParse({ ...form, helperId: 3 }).success).toBe(false);
  expect(inspectionForm.safeParse({ ...form, kind: 'helper' }).success).toBe(false);
});
