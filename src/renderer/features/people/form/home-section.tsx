import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { formText as text } from '../../../text/screens/person-form.ts';
import { relationToHeadWords } from '../../../text/terms/people.ts';
import { useEditing } from './editing.ts';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import { PlaceFields } from './place-fields.tsx';
import { ProposedTextField, TextField } from './word-fields.tsx';

/** Where somebody is at home, and in which household. */
export function HomeSection(): ReactNode {
  const { draft, change, remarkAt } = useEditing();
  const { villageId, groupId, hamletId } = draft;
  return (
    <FormGroup title={text.sections.home}>
      <PlaceFields
        place={{ villageId, groupId, hamletId }}
        remark={remarkAt('villageId')}
        onChange={(place) => change(place)}
      />
      <TextField
        label={text.householdNo}
        path="householdNo"
        hint={text.householdHint}
        maxLength={30}
        value={draft.householdNo ?? ''}
        onChange={(typed) => change({ householdNo: typed === '' ? null : typed })}
      />
      <ProposedTextField
        label={text.relationToHead}
        path="relationToHead"
        maxLength={20}
        words={relationToHeadWords}
        value={draft.relationToHead}
        onChange={(relationToHead) => change({ relationToHead })}
      />
      <Field label={text.registeredElsewhere}>
        <Checkbox
          checked={draft.registeredElsewhere}
          onChange={(event) => change({ registeredElsewhere: event.target.checked })}
        >
          {text.registeredElsewhere}
        </Checkbox>
      </Field>
    </FormGroup>
  );
}
