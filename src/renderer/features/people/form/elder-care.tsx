import type { ReactNode } from 'react';
import { formText as text } from '../../../text/screens/person-form.ts';
import { visitLevelWord } from '../../../text/terms/people.ts';
import { useEditing, useElder } from './editing.ts';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import { PersonSearch } from './person-search.tsx';
import { DateField, OptionalSelectField, TextField } from './word-fields.tsx';

/** Who looks after an elder, and how often. */
export function CareGroup(): ReactNode {
  const { person, sensitive } = useEditing();
  const [elder, change] = useElder();
  return (
    <FormGroup title={text.groups.care}>
      <Field label={text.doctor}>
        <PersonSearch
          label={text.doctor}
          chosenName={elder.doctorId === null ? null : (person?.elder?.doctorName ?? null)}
          onChoose={(found) => change({ doctorId: found.id })}
          onClear={() => change({ doctorId: null })}
        />
      </Field>
      <Field label={text.cadre}>
        <PersonSearch
          label={text.cadre}
          chosenName={elder.cadreId === null ? null : (person?.elder?.cadreName ?? null)}
          onChoose={(found) => change({ cadreId: found.id })}
          onClear={() => change({ cadreId: null })}
        />
      </Field>
      <DateField
        label={text.planReviewOn}
        path="elder.planReviewOn"
        value={elder.planReviewOn}
        onChange={(planReviewOn) => change({ planReviewOn })}
      />
      {sensitive && (
        <OptionalSelectField
          label={text.visitLevel}
          path="elder.visitLevel"
          noneWord={text.visitLevelComputed}
          value={elder.visitLevel}
          words={visitLevelWord}
          onChange={(visitLevel) =>
            change(visitLevel === null ? { visitLevel, visitLevelReason: '' } : { visitLevel })
          }
        />
      )}
      {sensitive && elder.visitLevel !== null && (
        <TextField
          label={text.visitLevelReason}
          path="elder.visitLevelReason"
          maxLength={200}
          value={elder.visitLevelReason}
          onChange={(visitLevelReason) => change({ visitLevelReason })}
        />
      )}
    </FormGroup>
  );
}
