import { Button, Checkbox, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { HALF_DAYS } from '../../../../shared/domain/availability.ts';
import {
  absenceReason,
  type HelperAbsence,
  type HelperTraining,
} from '../../../../shared/domain/person-profile.ts';
import { SERVICE_CODES } from '../../../../shared/domain/service.ts';
import { addDays } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { HalfDayGrid } from '../../../components/half-day-grid.tsx';
import { formText as text } from '../../../text/screens/person-form.ts';
import { helperCategoryWord, selfCareLevelWord, serviceWord, travelMeansWord } from '../../../text/terms.ts';
import { absenceReasonWord, pointsWishWord, skillWords } from '../../../text/terms/people.ts';
import { DayField } from './day-field.tsx';
import { useEditing, useHelper } from './editing.ts';
import { EntryRows } from './entry-rows.tsx';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import { CodesField, DateField, NumberField, SelectField, TextField, WordsField } from './word-fields.tsx';

const MOST_WORDS = 40;
const MOST_ENTRIES = 30;
const serviceWords = Object.fromEntries(SERVICE_CODES.map((code) => [code, serviceWord(code)])) as Record<
  (typeof SERVICE_CODES)[number],
  string
>;

/** What the office knows of somebody as a helper. */
export function HelperSection(): ReactNode {
  const { sensitive, remarkAt } = useEditing();
  const [helper, change] = useHelper();
  return (
    <>
      <FormGroup title={text.availability} rows>
        <div className="availability">
          <HalfDayGrid
            label={text.availability}
            disabled={helper.adHoc}
            value={helper.availability}
            onChange={(availability) => change({ availability })}
          />
          <div className="availability-side">
            <div className="row-gap">
              <Button
                size="small"
                disabled={helper.adHoc}
                onClick={() => change({ availability: [...HALF_DAYS] })}
              >
                {text.wholeWeek}
              </Button>
              <Button size="small" disabled={helper.adHoc} onClick={() => change({ availability: [] })}>
                {text.noDay}
              </Button>
              <Checkbox checked={helper.adHoc} onChange={(event) => change({ adHoc: event.target.checked })}>
                {text.adHoc}
              </Checkbox>
            </div>
            <p className="quiet">{text.availabilityHint}</p>
            {remarkAt('helper.availability').warning !== undefined && (
              <p className="entry-warning">{remarkAt('helper.availability').warning}</p>
            )}
          </div>
        </div>
      </FormGroup>
      <FormGroup title={text.groups.work}>
        <SelectField
          label={text.category}
          path="helper.category"
          value={helper.category}
          words={helperCategoryWord}
          onChange={(category) => change({ category })}
        />
        <WordsField
          label={text.skills}
          path="helper.skills"
          words={skillWords}
          most={MOST_WORDS}
          maxLength={50}
          value={helper.skills}
          onChange={(skills) => change({ skills })}
        />
        <CodesField
          label={text.services}
          path="helper.services"
          value={helper.services}
          words={serviceWords}
          onChange={(services) => change({ services })}
        />
        {sensitive ? (
          <>
            <SelectField
              label={text.ability}
              path="helper.ability"
              value={helper.ability}
              words={selfCareLevelWord}
              onChange={(ability) => change({ ability })}
            />
            <DateField
              label={text.abilityNotedOn}
              path="helper.abilityNotedOn"
              value={helper.abilityNotedOn}
              onChange={(abilityNotedOn) => change({ abilityNotedOn })}
            />
            <TextField
              label={text.healthWords}
              path="helper.healthWords"
              maxLength={200}
              value={helper.healthWords}
              onChange={(healthWords) => change({ healthWords })}
            />
          </>
        ) : (
          <p className="quiet field-wide">{text.hidden}</p>
        )}
      </FormGroup>
      <FormGroup title={text.groups.limits}>
        <SelectField
          label={text.travelMeans}
          path="helper.travelMeans"
          value={helper.travelMeans}
          words={travelMeansWord}
          onChange={(travelMeans) => change({ travelMeans })}
        />
        <TextField
          label={text.licenceNote}
          path="helper.licenceNote"
          maxLength={100}
          value={helper.licenceNote}
          onChange={(licenceNote) => change({ licenceNote })}
        />
        <NumberField
          label={text.travelLimit}
          path="helper.travelLimitMinutes"
          from={1}
          to={60}
          value={helper.travelLimitMinutes}
          onChange={(travelLimitMinutes) => change({ travelLimitMinutes })}
        />
        <NumberField
          label={text.maxElders}
          path="helper.maxElders"
          from={0}
          to={8}
          value={helper.maxElders}
          onChange={(maxElders) => change({ maxElders })}
        />
        <NumberField
          label={text.weeklyCap}
          path="helper.weeklyCapMinutes"
          from={0}
          to={5040}
          value={helper.weeklyCapMinutes}
          onChange={(weeklyCapMinutes) => change({ weeklyCapMinutes })}
        />
        <NumberField
          label={text.dailyCap}
          path="helper.dailyCapMinutes"
          from={0}
          to={720}
          value={helper.dailyCapMinutes}
          onChange={(dailyCapMinutes) => change({ dailyCapMinutes })}
        />
      </FormGroup>
      <FormGroup title={text.absences} rows>
        <AbsencesEditor />
      </FormGroup>
      <PapersGroup />
    </>
  );
}

function AbsencesEditor(): ReactNode {
  const [helper, change] = useHelper();
  const today = useAnswer('overview.get', {}).data?.today;
  if (today === undefined) return null;
  return (
    <EntryRows<HelperAbsence>
      path="helper.absences"
      className="absence-rows"
      addWord={text.addAbsence}
      most={MOST_ENTRIES}
      entries={helper.absences}
      newEntry={() => ({ from: today, to: addDays(today, 7), reason: 'away' })}
      onChange={(absences) => change({ absences })}
      row={(absence, set) => (
        <>
          <Select
            aria-label={text.absenceReason}
            value={absence.reason}
            options={absenceReason.options.map((value) => ({ value, label: absenceReasonWord[value] }))}
            onChange={(reason) => set({ reason })}
          />
          <DayField
            label={text.absenceFrom}
            value={absence.from}
            onChange={(from) => from !== null && set({ from })}
          />
          <DayField label={text.absenceTo} value={absence.to} onChange={(to) => to !== null && set({ to })} />
        </>
      )}
    />
  );
}

function PapersGroup(): ReactNode {
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
