import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { personForm } from '../../../../shared/domain/person-form.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useDebounced } from '../../../components/use-debounced.ts';
import type { FieldRemark } from './editing.ts';
import { errorsOf, type Remarks, withFindings } from './form-remarks.ts';
import { findDraft, forgetDraft, keepDraft } from './kept-draft.ts';
import type { PersonDraft } from './person-draft.ts';

const TYPING_PAUSE_MILLISECONDS = 400;
const NO_REMARK: FieldRemark = {};

export interface PersonEditing {
  readonly draft: PersonDraft;
  readonly dirty: boolean;
  readonly remarks: Remarks;
  /** Fields that stop saving. */
  readonly errors: number;
  readonly warnings: number;
  /** Null where nothing was left from last time. */
  readonly restored: { readonly changedSince: boolean } | null;
  readonly change: (part: Partial<PersonDraft>) => void;
  readonly remarkAt: (path: string) => FieldRemark;
  /** Goes back to what is on record. */
  readonly startAfresh: () => void;
  /** After saving: what was typed is on record. */
  readonly forget: () => void;
  readonly throwAway: () => void;
  /** Remarks about empty fields show once somebody tried to save. */
  readonly showAll: () => void;
}

/** The form's contents: kept at every change, checked at once by its own rules and, a breath later, against the others. */
export function usePersonEditing(personId: PersonDetail['id'] | null, base: PersonDraft): PersonEditing {
  const [found] = useState(() => findDraft(personId, base));
  const [draft, setDraft] = useState<PersonDraft>(found?.draft ?? base);
  const [restored, setRestored] = useState(found === null ? null : { changedSince: found.changedSince });
  const [all, setAll] = useState(false);
  const dirty = useMemo(() => JSON.stringify(draft) !== JSON.stringify(base), [draft, base]);

  useEffect(() => {
    if (dirty) keepDraft(personId, base, draft);
    else forgetDraft(personId);
  }, [personId, base, draft, dirty]);

  const rested = useDebounced(draft, TYPING_PAUSE_MILLISECONDS);
  const checkable = useMemo(() => personForm.safeParse(rested).data, [rested]);
  const findings = useAnswer(
    'people.check',
    checkable === undefined ? NOTHING_TO_CHECK : { personId, form: checkable },
    { enabled: checkable !== undefined },
  );
  const remarks = useMemo(() => {
    const errors = errorsOf(draft);
    return withFindings(errors, checkable === undefined ? [] : (findings.data ?? []));
  }, [draft, checkable, findings.data]);

  const isQuiet = useCallback(
    (path: string) => !all && !dirty && remarks.get(path)?.error !== undefined,
    [all, dirty, remarks],
  );
  return {
    draft,
    dirty,
    remarks,
    errors: [...remarks.values()].filter((one) => one.error !== undefined).length,
    warnings: [...remarks.values()].filter((one) => one.error === undefined && one.warning !== undefined)
      .length,
    restored,
    change: useCallback((part) => setDraft((before) => ({ ...before, ...part })), []),
    remarkAt: (path) => (isQuiet(path) ? NO_REMARK : (remarks.get(path) ?? NO_REMARK)),
    startAfresh: () => {
      setDraft(base);
      setRestored(null);
    },
    forget: useCallback(() => forgetDraft(personId), [personId]),
    throwAway: () => {
      setDraft(base);
      forgetDraft(personId);
    },
    showAll: () => setAll(true),
  };
}

/** Stands in the key of a question that is not asked. */
const NOTHING_TO_CHECK = { personId: null, form: {} } as never;
