import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { HelperTraining } from '../../../../shared/domain/person-profile.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { formText as text } from '../../../text/screens/person-form.ts';
import { pointsWishWord } from '../../../text/terms/people.ts';
import { DayField } from './day-field.tsx';
import { useHelper } from './editing.ts';
import { EntryRows } from './entry-rows.tsx';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import { DateField, TextField } from './word-fields.tsx';

const MOST_ENTRIES = 30;

/** Trainings, insurance and the days of a helper's service. */
export function PapersGroup(): ReactNode {
  const [helper, change] = useHelper();
  const today = useAnswer('overview.get', {}).data?.today;
  return (
    <>
      <FormGroup title={text.trainings} rows>
        {today !== undefined && (
          <EntryRows<HelperTraining>
            path="helper.trainings"
            className="training-rows"
            addWord={text.addTraining}
            most={MOST_ENTRIES}
            entries={helper.trainings}
            newEntry={() => ({ topic: '', heldOn: today, validUntil: null })}
            onChange={(trainings) => change({ trainings })}
            row={(training, set) => (
              <>
                <Input
                  aria-label={text.trainingTopic}
                  placeholder={text.trainingTopic}
                  maxLength={100}
                  value={training.topic}
                  onChange={(event) => set({ topic: event.target.value })}
                />
                <DayField
                  label={text.trainingHeldOn}
                  value={training.heldOn}
                  onChange={(heldOn) => heldOn !== null && set({ heldOn })}
                />
                <DayField
                  clearable
                  label={text.trainingValidUntil}
                  value={training.validUntil}
                  onChange={(validUntil) => set({ validUntil })}
                />
              </>
            )}
          />
        )}
      </FormGroup>
      <FormGroup title={text.groups.papers}>
        <TextField
          label={text.insurer}
          path="helper.insurer"
          maxLength={50}
          value={helper.insurer}
          onChange={(insurer) => change({ insurer })}
        />
        <TextField
          label={text.policyNo}
          path="helper.policyNo"
          maxLength={50}
          value={helper.policyNo}
          onChange={(policyNo) => change({ policyNo })}
        />
        <DateField
          label={text.insuredUntil}
          path="helper.insuredUntil"
          value={helper.insuredUntil}
          onChange={(insuredUntil) => change({ insuredUntil })}
        />
        <Field label={text.pointsWish}>
          <Select
            aria-label={text.pointsWish}
            value={helper.pointsWish}
            options={(['store', 'donate', 'none'] as const).map((value) => ({
              value,
              label: pointsWishWord[value],
            }))}
            onChange={(pointsWish) => change({ pointsWish })}
          />
        </Field>
        <DateField
          label={text.joinedOn}
          path="helper.joinedOn"
          value={helper.joinedOn}
          onChange={(joinedOn) => change({ joinedOn })}
        />
        <DateField
          label={text.reconfirmedOn}
          path="helper.reconfirmedOn"
          value={helper.reconfirmedOn}
          onChange={(reconfirmedOn) => change({ reconfirmedOn })}
        />
        <DateField
          label={text.endedOn}
          path="helper.endedOn"
          value={helper.endedOn}
          onChange={(endedOn) => change({ endedOn })}
        />
      </FormGroup>
    </>
  );
}
