import { App, Switch } from 'antd';
import type { ReactNode } from 'react';
import { ageOn } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { peopleText } from '../../../text/screens/people.ts';
import { formText as text } from '../../../text/screens/person-form.ts';
import { useEditing } from './editing.ts';
import { elderOf, EMPTY_ELDER, emptyHelper } from './person-draft.ts';
import { useHelperLimits } from './use-helper-limits.ts';

/** Somebody may be an elder, a helper, both, or neither. What was on record is given up only when asked. */
export function RoleSwitches(): ReactNode {
  const { modal } = App.useApp();
  const { draft, person, change } = useEditing();
  const today = useAnswer('overview.get', {}).data?.today;
  const age = draft.birthDate === null || today === undefined ? null : ageOn(draft.birthDate, today);
  const limits = useHelperLimits(draft.villageId, age);
  const off = (role: string, part: { elder: null } | { helper: null }): void => {
    void modal.confirm({
      title: text.roleOff(role),
      content: text.roleOffExplain,
      okText: text.roleOffYes,
      cancelText: text.roleOffNo,
      onOk: () => change(part),
    });
  };
  return (
    <div className="role-switches" role="group" aria-label={text.roles}>
      <label className="row-gap">
        <Switch
          checked={draft.elder !== null}
          onChange={(on) => {
            if (on) change({ elder: elderOf(person?.elder ?? null) ?? EMPTY_ELDER });
            else off(peopleText.elder, { elder: null });
          }}
        />
        {text.alsoElder}
      </label>
      <label className="row-gap">
        <Switch
          checked={draft.helper !== null}
          onChange={(on) => {
            if (on) change({ helper: person?.helper ?? emptyHelper(limits) });
            else off(peopleText.helper, { helper: null });
          }}
        />
        {text.alsoHelper}
      </label>
    </div>
  );
}
