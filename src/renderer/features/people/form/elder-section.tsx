import type { ReactNode } from 'react';
import { formText as text } from '../../../text/screens/person-form.ts';
import { livingWord } from '../../../text/terms.ts';
import { helperSexWishWord, needCategoryWord, skillWords } from '../../../text/terms/people.ts';
import { ContactsEditor } from './contacts-editor.tsx';
import { useEditing, useElder } from './editing.ts';
import { CareGroup } from './elder-care.tsx';
import { HealthFields } from './elder-health.tsx';
import { FormGroup } from './form-group.tsx';
import { CodesField, WordsField } from './list-fields.tsx';
import { NeedsEditor } from './needs-editor.tsx';
import { ChoiceField, SelectField, TextField, YesNoField } from './word-fields.tsx';

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
