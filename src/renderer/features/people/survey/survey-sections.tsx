import type { ReactNode } from 'react';
import { careFlag, consentForm, consentPurpose, living } from '../../../../shared/domain/person.ts';
import { assessedLevel } from '../../../../shared/domain/assessment.ts';
import { fiveSenior, needCategory, sense, walkingAbility } from '../../../../shared/domain/person-profile.ts';
import { SERVICE_CODES } from '../../../../shared/domain/service.ts';
import { servicePart } from '../../../../shared/domain/service-part.ts';
import { surveyText } from '../../../text/screens/survey.ts';
import {
  careFlagWord,
  consentFormWord,
  consentPurposeWord,
  livingWord,
  selfCareLevelWord,
  serviceWord,
  sexWord,
} from '../../../text/terms.ts';
import {
  contactRelationWords,
  diseaseWords,
  fiveSeniorWord,
  hearingWord,
  helperSexWishWord,
  hobbyWords,
  needCategoryWord,
  relationToHeadWords,
  sightWord,
  temperamentWords,
  walkingWord,
} from '../../../text/terms/people.ts';
import { servicePartWord } from '../../../text/terms/services.ts';
import { ChoiceAnswer, type Option, TextAnswer, TickAnswer } from './answers.tsx';
import { PlaceAnswers } from './place-answers.tsx';
import {
  type ChoiceName,
  CONTACT_NUMBERS,
  type SurveySheet,
  type TextName,
  type TickName,
} from './survey-sheet.ts';

const { sections, fields } = surveyText;

interface Props {
  readonly sheet: SurveySheet;
  /** Always the same function: the answers are drawn again only where their value changed. */
  readonly onChange: (change: (sheet: SurveySheet) => SurveySheet) => void;
}
type Span = 1 | 2 | 3 | 4 | 6;

/** Every answer of the paper sheet in its order. */
export function SurveySections({ sheet, onChange }: Props): ReactNode {
  const text = (
    name: TextName,
    label: string,
    maxLength: number,
    span: Span = 2,
    more: { suggestions?: readonly string[] } = {},
  ): ReactNode => (
    <TextAnswer
      label={label}
      span={span}
      maxLength={maxLength}
      {...more}
      value={sheet.texts[name] ?? ''}
      onChange={(value) => onChange((now) => ({ ...now, texts: { ...now.texts, [name]: value } }))}
    />
  );
  const choice = (name: ChoiceName, label: string, options: readonly Option[], span: Span = 2): ReactNode => (
    <ChoiceAnswer
      label={label}
      span={span}
      options={options}
      value={sheet.choices[name]}
      onChange={(value) =>
        onChange((now) => {
          const { [name]: _before, ...others } = now.choices;
          return { ...now, choices: value === undefined ? others : { ...others, [name]: value } };
        })
      }
    />
  );
  const ticks = (name: TickName, label: string, options: readonly Option[], span: Span = 6): ReactNode => (
    <TickAnswer
      label={label}
      span={span}
      options={options}
      values={sheet.ticks[name] ?? []}
      onChange={(values) => onChange((now) => ({ ...now, ticks: { ...now.ticks, [name]: values } }))}
    />
  );
  return (
    <>
      <Section title={sections.self}>
        {text('name', fields.name, 50)}
        {choice('sex', fields.sex, coded({ M: sexWord.M, F: sexWord.F }))}
        {text('nation', fields.nation, 20)}
        {text('idNumber', fields.idNumber, 20, 4)}
        {text('birth', fields.birth, 12)}
        {text('lunar', fields.lunar, 8)}
        {text('phone', fields.phone, 30)}
        {text('nickname', fields.nickname, 30)}
        {text('dialect', fields.dialect, 30)}
        {ticks('party', fields.party, [{ value: 'party', label: surveyText.party }], 1)}
        {ticks('fiveSenior', fields.fiveSenior, of(fiveSenior.options, fiveSeniorWord), 3)}
      </Section>
      <Section title={sections.home}>
        <PlaceAnswers place={sheet} onChange={(place) => onChange((now) => ({ ...now, ...place }))} />
        {text('householdNo', fields.householdNo, 30)}
        {text('relationToHead', fields.relationToHead, 20, 2, { suggestions: relationToHeadWords })}
        {text('address', fields.address, 100)}
        {choice('registeredElsewhere', fields.registeredElsewhere, coded(surveyText.yesNo))}
        {choice('living', fields.living, of(living.exclude(['unknown']).options, livingWord), 4)}
      </Section>
      <Section title={sections.family}>
        {CONTACT_NUMBERS.map((number) => (
          <div key={number} className="survey-line">
            {text(`contact${number}Name`, fields.contactName(number), 50)}
            {text(`contact${number}Relation`, fields.contactRelation, 20, 1, {
              suggestions: contactRelationWords,
            })}
            {text(`contact${number}Phone`, fields.contactPhone, 30, 2)}
            {text(`contact${number}WorksIn`, fields.contactWorksIn, 50, 1)}
          </div>
        ))}
      </Section>
      <Section title={sections.health}>
        {choice('health', fields.health, coded(surveyText.healthWords))}
        {choice('selfCare', fields.selfCare, of(assessedLevel.options, selfCareLevelWord), 4)}
        {choice('hearing', fields.hearing, of(sense.options, hearingWord))}
        {choice('sight', fields.sight, of(sense.options, sightWord))}
        {choice('walking', fields.walking, of(walkingAbility.options, walkingWord))}
        {ticks('diseases', fields.diseases, same(diseaseWords), 4)}
        {text('otherDiseases', fields.otherDiseases, 100)}
        {text('medicines', fields.medicines, 500, 3)}
        {text('allergies', fields.allergies, 200, 3)}
        {ticks('careFlags', fields.careFlags, of(careFlag.options, careFlagWord))}
      </Section>
      <Section title={sections.character}>
        {ticks('temperaments', fields.temperaments, same(temperamentWords), 6)}
        {ticks('hobbies', fields.hobbies, same(hobbyWords), 6)}
        {text('otherHobbies', fields.otherHobbies, 100)}
        {text('risesAt', fields.risesAt, 30, 1)}
        {text('napsAt', fields.napsAt, 30, 1)}
        {text('mealsAt', fields.mealsAt, 50)}
        {ticks('habits', fields.habits, coded(surveyText.habitWords), 2)}
        {choice('helperSexWish', fields.helperSexWish, coded(helperSexWishWord))}
        {text('refuses', fields.refuses, 100)}
      </Section>
      <Section title={sections.needs}>
        {SERVICE_CODES.map((code) => (
          <TextAnswer
            key={code}
            label={serviceWord(code)}
            span={1}
            maxLength={5}
            value={sheet.needs[code] ?? ''}
            onChange={(value) => onChange((now) => ({ ...now, needs: { ...now.needs, [code]: value } }))}
          />
        ))}
        {ticks(
          'needParts',
          fields.needParts,
          servicePart.options.map((value) => ({ value, label: servicePartWord(value) })),
        )}
      </Section>
      <Section title={sections.offers}>{text('canOffer', fields.canOffer, 200, 6)}</Section>
      <Section title={sections.troubles}>
        {ticks('needCategories', fields.needCategories, of(needCategory.options, needCategoryWord))}
      </Section>
      <Section title={sections.consents}>
        {consentPurpose.options.map((purpose) => (
          <ChoiceAnswer
            key={purpose}
            label={consentPurposeWord[purpose]}
            options={coded(surveyText.consentWords)}
            value={sheet.consents[purpose]}
            onChange={(value) =>
              onChange((now) => {
                const { [purpose]: _before, ...others } = now.consents;
                const decision = value as 'given' | 'refused' | undefined;
                return {
                  ...now,
                  consents: decision === undefined ? others : { ...others, [purpose]: decision },
                };
              })
            }
          />
        ))}
        {choice('consentForm', fields.consentForm, of(consentForm.options, consentFormWord), 4)}
        {text('consentDate', fields.consentDate, 10)}
        {text('paperNo', fields.paperNo, 30)}
        {text('takenBy', fields.takenBy, 30)}
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="survey-section" aria-label={title}>
      <h2>{title}</h2>
      <div className="survey-grid">{children}</div>
    </section>
  );
}

function of<Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>): Option[] {
  return codes.map((code) => ({ value: code, label: words[code] }));
}

function coded(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function same(words: readonly string[]): Option[] {
  return words.map((word) => ({ value: word, label: word }));
}
