import type { ReactNode } from 'react';
import { formText as text } from '../../../text/screens/person-form.ts';
import { careFlagWord, livingWord, selfCareLevelWord, selfCareSourceWord } from '../../../text/terms.ts';
import {
  diseaseWords,
  hearingWord,
  helperSexWishWord,
  needCategoryWord,
  sightWord,
  skillWords,
  visitLevelWord,
  walkingWord,
} from '../../../text/terms/people.ts';
import { ContactsEditor } from './contacts-editor.tsx';
import { useEditing, useElder } from './editing.ts';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import { NeedsEditor } from './needs-editor.tsx';
import { PersonSearch } from './person-search.tsx';
import {
  ChoiceField,
  CodesField,
  DateField,
  OptionalSelectField,
  SelectField,
  TextField,
  WordsField,
  YesNoField,
} from './word-fields.tsx';

const MOST_WORDS = 40;

/** What the office knows of somebody as an elder. */
export function ElderSection(): ReactNode {
  const { sensitive } = useEditing();
  const [elder, change] = useElder();
  return (
    <>
      <FormGroup title={text.needs} rows>
        <NeedsEditor />
      </FormGroup>
      <FormGroup title={text.contacts} rows>
        <ContactsEditor />
      </FormGroup>
      <FormGroup title={text.groups.health}>
        <SelectField
          label={text.living}
          path="elder.living"
          value={elder.living}
          words={livingWord}
          onChange={(living) => change({ living })}
        />
        {sensitive ? <HealthFields /> : <p className="quiet field-wide">{text.hidden}</p>}
      </FormGroup>
      <FormGroup title={text.groups.daily}>
        <TextField
          label={text.risesAt}
          path="elder.risesAt"
          maxLength={30}
          value={elder.risesAt}
          onChange={(risesAt) => change({ risesAt })}
        />
        <TextField
          label={text.napsAt}
          path="elder.napsAt"
          maxLength={30}
          value={elder.napsAt}
          onChange={(napsAt) => change({ napsAt })}
        />
        <TextField
          label={text.mealsAt}
          path="elder.mealsAt"
          maxLength={50}
          value={elder.mealsAt}
          onChange={(mealsAt) => change({ mealsAt })}
        />
        <YesNoField
          label={text.smokes}
          path="elder.smokes"
          value={elder.smokes}
          onChange={(smokes) => change({ smokes })}
        />
        <YesNoField
          label={text.dogAtHome}
          path="elder.dogAtHome"
          value={elder.dogAtHome}
          onChange={(dogAtHome) => change({ dogAtHome })}
        />
        <ChoiceField
          label={text.helperSexWish}
          path="elder.helperSexWish"
          value={elder.helperSexWish}
          words={helperSexWishWord}
          onChange={(helperSexWish) => change({ helperSexWish })}
        />
        <WordsField
          label={text.canOffer}
          path="elder.canOffer"
          words={skillWords}
          most={MOST_WORDS}
          maxLength={50}
          value={elder.canOffer}
          onChange={(canOffer) => change({ canOffer })}
        />
        <CodesField
          label={text.needCategories}
          path="elder.needCategories"
          value={elder.needCategories}
          words={needCategoryWord}
          onChange={(needCategories) => change({ needCategories })}
        />
      </FormGroup>
      <CareGroup />
    </>
  );
}

function HealthFields(): ReactNode {
  const [elder, change] = useElder();
  return (
    <>
      <SelectField
        label={text.selfCareLevel}
        path="elder.selfCareLevel"
        value={elder.selfCareLevel}
        words={selfCareLevelWord}
        onChange={(selfCareLevel) =>
          change(
            selfCareLevel === 'unknown'
              ? { selfCareLevel, selfCareSource: null, selfCareDate: null }
              : { selfCareLevel },
          )
        }
      />
      <OptionalSelectField
        label={text.selfCareSource}
        path="elder.selfCareSource"
        value={elder.selfCareSource}
        words={selfCareSourceWord}
        onChange={(selfCareSource) => change({ selfCareSource })}
      />
      <DateField
        label={text.selfCareDate}
        path="elder.selfCareDate"
        value={elder.selfCareDate}
        onChange={(selfCareDate) => change({ selfCareDate })}
      />
      <CodesField
        label={text.careFlags}
        path="elder.careFlags"
        value={elder.careFlags}
        words={careFlagWord}
        onChange={(careFlags) => change({ careFlags })}
      />
      <TextField
        label={text.healthWords}
        path="elder.healthWords"
        maxLength={200}
        value={elder.healthWords}
        onChange={(healthWords) => change({ healthWords })}
      />
      <WordsField
        label={text.chronicDiseases}
        path="elder.chronicDiseases"
        words={diseaseWords}
        most={MOST_WORDS}
        maxLength={50}
        value={elder.chronicDiseases}
        onChange={(chronicDiseases) => change({ chronicDiseases })}
      />
      <TextField
        label={text.allergies}
        path="elder.allergies"
        maxLength={200}
        value={elder.allergies}
        onChange={(allergies) => change({ allergies })}
      />
      <TextField
        label={text.medicinesNote}
        path="elder.medicinesNote"
        maxLength={500}
        value={elder.medicinesNote}
        onChange={(medicinesNote) => change({ medicinesNote })}
      />
      <OptionalSelectField
        label={text.hearing}
        path="elder.hearing"
        value={elder.hearing}
        words={hearingWord}
        onChange={(hearing) => change({ hearing })}
      />
      <OptionalSelectField
        label={text.sight}
        path="elder.sight"
        value={elder.sight}
        words={sightWord}
        onChange={(sight) => change({ sight })}
      />
      <OptionalSelectField
        label={text.walking}
        path="elder.walking"
        value={elder.walking}
        words={walkingWord}
        onChange={(walking) => change({ walking })}
      />
    </>
  );
}

function CareGroup(): ReactNode {
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
