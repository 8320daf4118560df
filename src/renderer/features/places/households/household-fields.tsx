import { Button, Checkbox, Form, Input, Select, Switch } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type Household,
  householdFlag,
  type HouseholdForm,
} from '../../../../shared/domain/village-places.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import { householdFlagWord } from '../../../text/terms/places.ts';
import { Labelled } from '../labelled.tsx';
import type { PlaceWithCounts } from '../place-line.ts';

const text = placesText.households;

interface Props {
  /** Null = a new one. */
  readonly household: Household | null;
  readonly village: PlaceWithCounts;
  readonly hamlets: readonly PlaceWithCounts[];
  readonly onSaved: (householdId: number) => void;
}

/** The card of a household. What tells of hardship is hidden until somebody asks for it. */
export function HouseholdFields({ household, village, hamlets, onSaved }: Props): ReactNode {
  const [before] = useState(() => formOf(household, village));
  const [form, setForm] = useState(before);
  const [flagsShown, setFlagsShown] = useState(false);
  const action = useAction();
  const change = (part: Partial<HouseholdForm>): void => setForm({ ...form, ...part });
  const isChanged = JSON.stringify(form) !== JSON.stringify(before);

  const save = (): void =>
    void action.run(async () => {
      const saved = await call('places.saveHousehold', {
        householdId: household?.id ?? null,
        form: { ...form, cardNo: form.cardNo?.trim() || null },
      });
      onSaved(saved.householdId);
    });

  return (
    <Form layout="vertical" className="place-form">
      <Labelled label={text.no} id="household-no" hint={text.noHint}>
        <Input
          autoFocus={household === null}
          id="household-no"
          maxLength={30}
          value={form.householdNo}
          onChange={(event) => change({ householdNo: event.target.value })}
        />
      </Labelled>
      <Labelled label={text.hamlet} id="household-hamlet">
        <Select<number>
          id="household-hamlet"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          {...(form.hamletId === null ? {} : { value: form.hamletId })}
          options={hamlets.map((hamlet) => ({ value: hamlet.id, label: hamlet.name }))}
          onChange={(value: number | undefined) =>
            change({ hamletId: hamlets.find((hamlet) => hamlet.id === value)?.id ?? null })
          }
        />
      </Labelled>
      {household !== null && (
        <Labelled label={text.head} id="household-head" hint={text.headHint}>
          <Select<number>
            id="household-head"
            allowClear
            {...(form.headId === null ? {} : { value: form.headId })}
            options={household.members.map((member) => ({ value: member.personId, label: member.name }))}
            onChange={(value: number | undefined) =>
              change({
                headId: household.members.find((member) => member.personId === value)?.personId ?? null,
              })
            }
          />
        </Labelled>
      )}
      <Labelled label={text.card} id="household-card" hint={text.cardHint}>
        <Input
          id="household-card"
          maxLength={30}
          value={form.cardNo ?? ''}
          onChange={(event) => change({ cardNo: event.target.value || null })}
        />
      </Labelled>
      <Labelled wide label={text.address} id="household-address">
        <Input
          id="household-address"
          maxLength={100}
          value={form.addressText}
          onChange={(event) => change({ addressText: event.target.value })}
        />
      </Labelled>
      <Labelled wide label={text.plots} id="household-plots">
        <Input
          id="household-plots"
          maxLength={200}
          value={form.plotNotes}
          onChange={(event) => change({ plotNotes: event.target.value })}
        />
      </Labelled>
      <Form.Item className="wide" label={text.flags}>
        <div className="row-gap">
          <Switch size="small" aria-label={text.showFlags} checked={flagsShown} onChange={setFlagsShown} />
          {flagsShown ? (
            <Checkbox.Group
              value={[...form.flags]}
              options={householdFlag.options.map((value) => ({ value, label: householdFlagWord[value] }))}
              onChange={(flags) => change({ flags })}
            />
          ) : (
            <span className="quiet">{text.flagsHidden}</span>
          )}
        </div>
      </Form.Item>
      {action.problem !== null && (
        <div className="wide">
          <Problem {...problemText(action.problem)} onClose={action.clear} />
        </div>
      )}
      <div className="wide">
        <Button
          type="primary"
          disabled={!isChanged || form.householdNo.trim() === ''}
          loading={action.busy}
          onClick={save}
        >
          {placesText.save}
        </Button>
      </div>
    </Form>
  );
}

function formOf(household: Household | null, village: PlaceWithCounts): HouseholdForm {
  return {
    villageId: village.id,
    householdNo: household?.householdNo ?? '',
    hamletId: household?.hamletId ?? null,
    headId: household?.headId ?? null,
    addressText: household?.addressText ?? '',
    cardNo: household?.cardNo ?? null,
    plotNotes: household?.plotNotes ?? '',
    flags: household?.flags ?? [],
  };
}
