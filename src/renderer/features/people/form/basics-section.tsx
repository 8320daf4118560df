import { Button, Checkbox, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { formText as text } from '../../../text/screens/person-form.ts';
import { sexWord } from '../../../text/terms.ts';
import { fiveSeniorWord, hobbyWords, personRoleWord, temperamentWords } from '../../../text/terms/people.ts';
import { useEditing } from './editing.ts';
import { Field } from './field.tsx';
import { FormGroup } from './form-group.tsx';
import { CodesField, WordsField } from './list-fields.tsx';
import { PhonesEditor } from './phones-editor.tsx';
import { ChoiceField, DateField, SelectField, TextField } from './word-fields.tsx';

const MOST_TEMPERAMENTS = 3;
const MOST_HOBBIES = 20;

/** Who somebody is: name, papers, birth, telephone, nature. */
export function BasicsSection(): ReactNode {
  const { draft, sensitive, change } = useEditing();
  return (
    <>
      <FormGroup title={text.groups.who}>
        <TextField
          autoFocus
          label={text.name}
          path="name"
          maxLength={50}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={text.nameNote}
          path="nameNote"
          hint={text.nameNoteHint}
          maxLength={30}
          value={draft.nameNote}
          onChange={(nameNote) => change({ nameNote })}
        />
        <TextField
          label={text.nickname}
          path="nickname"
          hint={text.nicknameHint}
          maxLength={30}
          value={draft.nickname}
          onChange={(nickname) => change({ nickname })}
        />
        <ChoiceField
          label={text.sex}
          path="sex"
          value={draft.sex}
          words={sexWord}
          onChange={(sex) => change({ sex })}
        />
        <TextField
          label={text.nation}
          path="nation"
          maxLength={20}
          value={draft.nation}
          onChange={(nation) => change({ nation })}
        />
        <TextField
          label={text.dialect}
          path="dialect"
          maxLength={30}
          value={draft.dialect}
          onChange={(dialect) => change({ dialect })}
        />
      </FormGroup>
      <FormGroup title={text.groups.birth}>
        <IdNumberField />
        <SelectField
          label={text.birthPrecision}
          path="birthPrecision"
          value={draft.birthPrecision}
          words={text.precisions}
          onChange={(birthPrecision) =>
            change({ birthPrecision, birthDate: birthPrecision === 'unknown' ? null : draft.birthDate })
          }
        />
        <DateField
          label={text.birthDate}
          path="birthDate"
          value={draft.birthDate}
          onChange={(birthDate) =>
            change({
              birthDate,
              birthPrecision:
                birthDate === null
                  ? 'unknown'
                  : draft.birthPrecision === 'unknown'
                    ? 'day'
                    : draft.birthPrecision,
            })
          }
        />
        <LunarBirthdayField />
      </FormGroup>
      <FormGroup title={text.groups.reach} rows>
        <PhonesEditor />
      </FormGroup>
      <FormGroup title={text.groups.nature}>
        <WordsField
          label={text.temperaments}
          path="temperaments"
          words={temperamentWords}
          most={MOST_TEMPERAMENTS}
          maxLength={20}
          value={draft.temperaments}
          onChange={(temperaments) => change({ temperaments })}
        />
        <WordsField
          label={text.hobbies}
          path="hobbies"
          words={hobbyWords}
          most={MOST_HOBBIES}
          maxLength={20}
          value={draft.hobbies}
          onChange={(hobbies) => change({ hobbies })}
        />
        <CodesField
          label={text.otherRoles}
          path="roles"
          value={draft.roles}
          words={personRoleWord}
          onChange={(roles) => change({ roles })}
        />
        {sensitive && (
          <>
            <CodesField
              label={text.fiveSenior}
              path="fiveSenior"
              value={draft.fiveSenior}
              words={fiveSeniorWord}
              onChange={(fiveSenior) => change({ fiveSenior })}
            />
            <Field label={text.partyMember}>
              <Checkbox
                checked={draft.partyMember}
                onChange={(event) => change({ partyMember: event.target.checked })}
              >
                {text.partyMember}
              </Checkbox>
            </Field>
          </>
        )}
        <TextField
          wide
          label={text.remark}
          path="remark"
          lines={2}
          maxLength={1000}
          value={draft.remark}
          onChange={(remark) => change({ remark })}
        />
      </FormGroup>
    </>
  );
}

/** The number on record is never shown here: it stays, or a new one takes its place. */
function IdNumberField(): ReactNode {
  const { draft, person, change, remarkAt } = useEditing();
  const { idNumber } = draft;
  return (
    <Field label={text.idNumber} {...remarkAt('idNumber')}>
      {idNumber.keep ? (
        <div className="row-gap kept-number">
          <span className="number">{person?.idNumberMasked ?? text.idNone}</span>
          <Button size="small" onClick={() => change({ idNumber: { keep: false, idNumber: null } })}>
            {text.idChange}
          </Button>
        </div>
      ) : (
        <div className="row-gap kept-number">
          <Input
            aria-label={text.idNumber}
            maxLength={20}
            className="number"
            value={idNumber.idNumber ?? ''}
            onChange={(event) => {
              const typed = event.target.value.trim();
              change({ idNumber: { keep: false, idNumber: typed === '' ? null : typed } });
            }}
          />
          {person !== null && (
            <Button size="small" onClick={() => change({ idNumber: { keep: true } })}>
              {text.idKeep}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}

function LunarBirthdayField(): ReactNode {
  const { draft, change, remarkAt } = useEditing();
  const lunar = draft.lunarBirthday;
  const set = (month: number | null, day: number | null, leap: boolean): void =>
    change({
      lunarBirthday: month === null && day === null ? null : { month: month ?? 1, day: day ?? 1, leap },
    });
  return (
    <Field label={text.lunar} {...remarkAt('lunarBirthday')}>
      <div className="row-gap lunar">
        <InputNumber
          aria-label={text.lunarMonth}
          min={1}
          max={12}
          precision={0}
          suffix={text.lunarMonth}
          value={lunar?.month ?? null}
          onChange={(month) => set(month, lunar?.day ?? null, lunar?.leap ?? false)}
        />
        <InputNumber
          aria-label={text.lunarDay}
          min={1}
          max={30}
          precision={0}
          suffix={text.lunarDay}
          value={lunar?.day ?? null}
          onChange={(day) => set(lunar?.month ?? null, day, lunar?.leap ?? false)}
        />
        <Checkbox
          disabled={lunar === null}
          checked={lunar?.leap ?? false}
          onChange={(event) =>
            lunar !== null && change({ lunarBirthday: { ...lunar, leap: event.target.checked } })
          }
        >
          {text.leap}
        </Checkbox>
      </div>
    </Field>
  );
}
