import type { ReactNode } from 'react';
import { formText as text } from '../../../text/screens/person-form.ts';
import { careFlagWord, selfCareLevelWord, selfCareSourceWord } from '../../../text/terms.ts';
import { diseaseWords, hearingWord, sightWord, walkingWord } from '../../../text/terms/people.ts';
import { useElder } from './editing.ts';
import { CodesField, WordsField } from './list-fields.tsx';
import { DateField, OptionalSelectField, SelectField, TextField } from './word-fields.tsx';

const MOST_WORDS = 40;

/** How an elder is: what only the office sees. */
export function HealthFields(): ReactNode {
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
        hint={text.careFlagsHint}
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
