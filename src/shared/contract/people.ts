import { z } from 'zod';
import { assessmentForm, assessmentId } from '../domain/assessment.ts';
import { familyWordForm, familyWordId } from '../domain/family-word.ts';
import { personId, placeId } from '../domain/ids.ts';
import { careFlag, consentForm, consentPurpose, personStatus } from '../domain/person.ts';
import { consentBasis, personDetail, personRow } from '../domain/person-detail.ts';
import { personForm } from '../domain/person-form.ts';
import { personRelation, personRole, residence } from '../domain/person-profile.ts';
import { place } from '../domain/place.ts';
import { registerGap } from '../domain/register-gap.ts';
import { personFinding } from '../findings/person-finding.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

/** One change to many people at once. */
export const bulkChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), status: personStatus, on: calendarDate }),
  z.object({
    kind: z.literal('move'),
    villageId: placeId,
    groupId: placeId.nullable(),
    hamletId: placeId.nullable(),
  }),
  z.object({ kind: z.literal('add-care-flag'), flag: careFlag }),
  z.object({ kind: z.literal('remove-care-flag'), flag: careFlag }),
  z.object({ kind: z.literal('add-hobby'), word: z.string().trim().min(1).max(20) }),
  z.object({ kind: z.literal('add-role'), role: personRole }),
  z.object({ kind: z.literal('remove-role'), role: personRole }),
  z.object({ kind: z.literal('cadre'), cadreId: personId }),
  z.object({ kind: z.literal('doctor'), doctorId: personId }),
  z.object({ kind: z.literal('reconfirm-helper'), on: calendarDate }),
]);
export type BulkChange = z.infer<typeof bulkChange>;

export const peopleCalls = {
  'people.placeTree': call(
    z.object({}),
    z.array(place.extend({ elders: z.number().int(), helpers: z.number().int() })),
  ),
  'people.list': call(
    z.object({
      role: z.enum(['elder', 'helper', 'all']),
      placeId: placeId.nullable(),
      onlyWithNeeds: z.boolean(),
      /** Null = everybody who was not erased. */
      status: personStatus.nullable().default(null),
      /** Only the people whom this gap concerns; null = everybody. */
      gap: registerGap.nullable().default(null),
      /** Name, nickname, pinyin initials, household or card number, end of a phone number; empty = everybody. */
      search: z.string().max(50),
    }),
    z.array(personRow),
  ),
  'people.get': call(z.object({ personId }), personDetail),
  /** What is remarkable about a form, among the people there are; nothing is written. */
  'people.check': call(z.object({ personId: personId.nullable(), form: personForm }), z.array(personFinding)),
  /** Adds somebody (`personId` null) or writes the form over what is on record. Refused where a finding stops it. */
  'people.save': call(
    z.object({
      personId: personId.nullable(),
      form: personForm,
      /** What the history calls it: a form that was changed, or a survey sheet that was typed in. */
      enteredAs: z.enum(['form', 'survey']).default('form'),
    }),
    z.object({ personId, findings: z.array(personFinding) }),
  ),
  /** Pairs of somebody who died, moved or withdrew end on that day. */
  'people.setStatus': call(
    z.object({ personId, status: personStatus, on: calendarDate, reason: z.string().max(200) }),
    z.object({ pairsEnded: z.number().int() }),
  ),
  'people.saveRelations': call(
    z.object({ personId, relations: z.array(personRelation).max(60) }),
    z.object({}),
  ),
  /** The whole list of where somebody lives when; refused where two periods overlap. */
  'people.saveResidences': call(
    z.object({ personId, residences: z.array(residence).max(120) }),
    z.object({}),
  ),
  /** Sums the items, sets the elder's level when this is the newest, and keeps all earlier ones. */
  'people.addAssessment': call(
    z.object({ personId, form: assessmentForm }),
    z.object({ assessmentId, level: z.string() }),
  ),
  'people.removeAssessment': call(z.object({ personId, assessmentId }), z.object({})),
  /** What a bulk change would do, person by person; nothing is written. */
  'people.previewBulk': call(
    z.object({ personIds: z.array(personId).min(1), change: bulkChange }),
    z.object({
      lines: z.array(z.object({ personId, name: z.string(), was: z.string(), becomes: z.string() })),
      unchanged: z.number().int(),
      pairsEnded: z.number().int(),
    }),
  ),
  'people.changeMany': call(
    z.object({ personIds: z.array(personId).min(1), change: bulkChange }),
    z.object({ changed: z.number().int(), pairsEnded: z.number().int() }),
  ),
  /** Records what people decided on a purpose, as their signed sheets say. Returns how many lines are new. */
  'people.recordConsent': call(
    z.object({
      personIds: z.array(personId).min(1),
      purpose: consentPurpose,
      decision: z.enum(['given', 'refused']).default('given'),
      date: calendarDate,
      form: consentForm,
      basis: consentBasis.default('consent'),
      paperNo: z.string().max(30).default(''),
      takenBy: z.string().max(30).default(''),
    }),
    z.object({ recorded: z.number().int(), alreadyOnRecord: z.number().int() }),
  ),
  'people.withdrawConsent': call(
    z.object({ personIds: z.array(personId).min(1), purpose: consentPurpose, date: calendarDate }),
    z.object({ withdrawn: z.number().int() }),
  ),
  /** Keeps that one of the family applied, agreed or objected; the elder's own consent stays what it is. */
  'people.recordFamilyWord': call(z.object({ personId, form: familyWordForm }), z.object({ familyWordId })),
  'people.removeFamilyWord': call(z.object({ personId, familyWordId }), z.object({})),
};
