import { Select } from 'antd';
import type { ReactNode } from 'react';
import { timeBankText as text } from '../../text/screens/time-bank.ts';
import { AddStaff } from './add-staff.tsx';
import { Field } from './field.tsx';
import type { Signatories } from './use-signatories.ts';

const LEAST_STAFF = 2;

/** 经办 and 复核, side by side; where the office has named fewer than two people, they are named here. */
export function SignatoryFields({ signatories }: { readonly signatories: Signatories }): ReactNode {
  const { staff, handler, reviewer, choose } = signatories;
  const options = staff?.map(({ id, name }) => ({ value: Number(id), label: name })) ?? [];
  const isSame = handler !== null && handler === reviewer;
  return (
    <>
      <Field label={text.handler} id="bank-handler">
        <Select<number>
          id="bank-handler"
          showSearch={{ optionFilterProp: 'label' }}
          {...(handler === null ? {} : { value: handler })}
          options={options}
          onChange={(id) => choose('handler', id)}
        />
      </Field>
      <Field
        label={text.reviewer}
        id="bank-reviewer"
        hint={text.reviewerHint}
        wrong={isSame ? text.samePeople : null}
      >
        <Select<number>
          id="bank-reviewer"
          showSearch={{ optionFilterProp: 'label' }}
          {...(reviewer === null ? {} : { value: reviewer })}
          options={options}
          onChange={(id) => choose('reviewer', id)}
        />
      </Field>
      {staff !== undefined && staff.length < LEAST_STAFF && <AddStaff />}
    </>
  );
}
