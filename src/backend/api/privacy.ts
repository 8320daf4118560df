import type { privacyCalls } from '../../shared/contract/privacy.ts';
import { erasePerson } from '../services/privacy/erase-person.ts';
import { listConsents } from '../services/privacy/list-consents.ts';
import { listDisclosures } from '../services/privacy/list-disclosures.ts';
import { previewErasure } from '../services/privacy/preview-erasure.ts';
import { removeOriginals } from '../services/privacy/remove-originals.ts';
import { getRetention, listDue, saveRetention } from '../services/privacy/retention.ts';
import { revealIdNumber } from '../services/privacy/reveal-id-number.ts';
import type { HandlersFor } from './handler.ts';

export const privacyHandlers: HandlersFor<keyof typeof privacyCalls> = {
  'privacy.revealIdNumber': revealIdNumber,
  'privacy.disclosures': listDisclosures,
  'privacy.consents': ({ db }, input) => listConsents(db, input),
  'privacy.retention': ({ db }) => getRetention(db),
  'privacy.saveRetention': saveRetention,
  'privacy.due': listDue,
  'privacy.previewErasure': previewErasure,
  'privacy.erase': erasePerson,
  'privacy.removeOriginals': removeOriginals,
};
