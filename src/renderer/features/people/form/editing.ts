import { createContext, useContext } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import type { ElderProfile, HelperProfile } from '../../../../shared/domain/person-profile.ts';
import type { PersonDraft } from './person-draft.ts';

/** What is remarkable at one field. */
export interface FieldRemark {
  readonly error?: string;
  readonly warning?: string;
}

/** What the parts of the form share. */
export interface Editing {
  readonly draft: PersonDraft;
  /** Who is being changed; null for somebody new. */
  readonly person: PersonDetail | null;
  readonly sensitive: boolean;
  readonly change: (part: Partial<PersonDraft>) => void;
  readonly remarkAt: (path: string) => FieldRemark;
}

const context = createContext<Editing | null>(null);
export const EditingProvider = context.Provider;

export function useEditing(): Editing {
  const editing = useContext(context);
  if (editing === null) throw new Error('A part of the form stands outside of it.');
  return editing;
}

/** The part about the elder, where there is one. */
export function useElder(): readonly [ElderProfile, (part: Partial<ElderProfile>) => void] {
  const { draft, change } = useEditing();
  const { elder } = draft;
  if (elder === null) throw new Error('The form has no part about an elder.');
  return [elder, (part) => change({ elder: { ...elder, ...part } })];
}

export function useHelper(): readonly [HelperProfile, (part: Partial<HelperProfile>) => void] {
  const { draft, change } = useEditing();
  const { helper } = draft;
  if (helper === null) throw new Error('The form has no part about a helper.');
  return [helper, (part) => change({ helper: { ...helper, ...part } })];
}
