import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { HALF_DAYS } from '../../../../shared/domain/availability.ts';
import { SERVICE_CODES } from '../../../../shared/domain/service.ts';
import { HalfDayGrid } from '../../../components/half-day-grid.tsx';
import { formText as text } from '../../../text/screens/person-form.ts';
import { helperCategoryWord, selfCareLevelWord, serviceWord, travelMeansWord } from '../../../text/terms.ts';
import { skillWords } from '../../../text/terms/people.ts';
import { AbsencesEditor } from './absences-editor.tsx';
import { useEditing, useHelper } from './editing.ts';
import { FormGroup } from './form-group.tsx';
import { PapersGroup } from './helper-papers.tsx';
import { CodesField, WordsField } from './list-fields.tsx';
import { DateField, NumberField, SelectField, TextField } from './word-fields.tsx';

const MOST_WORDS = 40;
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
