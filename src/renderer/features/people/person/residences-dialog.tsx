import { AutoComplete, Button, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { type Residence, residenceKind } from '../../../../shared/domain/person-profile.ts';
import { addDays } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { residenceKindWord } from '../../../text/terms/people.ts';
import { DayField } from '../form/day-field.tsx';
import { RotationMaker } from './rotation-maker.tsx';

const text = personText.residences;
const NO_HAMLET = 0;

/** Where somebody lives from when to when: one period after the other, typed or made for homes that take turns. */
export function ResidencesDialog({
  person,
  onClose,
}: {
  person: PersonDetail;
  onClose: () => void;
}): ReactNode {
  const today = useAnswer('overview.get', {}).data?.today;
  const places = useAnswer('people.placeTree', {}).data ?? [];
  const [periods, setPeriods] = useState<readonly Residence[]>(person.residences);
  const action = useAction();
  const parentById = new Map(places.map((place) => [place.id, place.parentId]));
  const hamlets = places.filter(
    (place) =>
      place.level === 'hamlet' &&
      place.parentId !== null &&
      (place.parentId === person.place.villageId ||
        parentById.get(place.parentId) === person.place.villageId),
  );
  const change = (at: number, part: Partial<Residence>): void =>
    setPeriods(periods.map((period, index) => (index === at ? { ...period, ...part } : period)));
  const add = (): void => {
    const last = periods.at(-1);
    const from = last?.to ? addDays(last.to, 1) : today;
    if (from === undefined) return;
    setPeriods([
      ...periods,
      { kind: 'child_home', from, to: null, hamletId: person.place.hamletId, houseText: '', hostName: '' },
    ]);
  };
  const save = async (): Promise<void> => {
    const saved = await action.run(async () => {
      await call('people.saveResidences', {
        personId: person.id,
        residences: periods.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
      });
    });
    if (saved) onClose();
  };
  const wrong = periods.map((period, at) => wrongWith(periods, period, at));

  return (
    <Modal
      open
      width={900}
      className="tall-dialog"
      style={{ top: 24 }}
      title={text.title}
      okText={text.save}
      cancelText={text.cancel}
      okButtonProps={{ disabled: wrong.some((one) => one !== null) }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      <p className="quiet">{text.explain}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <div className="entry-rows residence-rows scroll-rows">
        {periods.map((period, at) => (
          <div key={at} role="group" aria-label={String(at + 1)}>
            <Select
              aria-label={text.kind}
              value={period.kind}
              options={residenceKind.options.map((value) => ({ value, label: residenceKindWord[value] }))}
              onChange={(kind) => change(at, { kind })}
            />
            <AutoComplete
              aria-label={text.host}
              placeholder={text.host}
              maxLength={50}
              value={period.hostName}
              options={[...new Set(periods.map((one) => one.hostName).filter(Boolean))].map((value) => ({
                value,
              }))}
              onChange={(hostName: string) => change(at, { hostName })}
            />
            <DayField
              label={text.from}
              value={period.from}
              onChange={(from) => from !== null && change(at, { from })}
            />
            <DayField clearable label={text.to} value={period.to} onChange={(to) => change(at, { to })} />
            <Select<PlaceId | typeof NO_HAMLET>
              aria-label={text.hamlet}
              value={period.hamletId ?? NO_HAMLET}
              options={[
                { value: NO_HAMLET, label: text.hamlet },
                ...hamlets.map((place) => ({ value: place.id, label: place.name })),
              ]}
              onChange={(id) => change(at, { hamletId: id === NO_HAMLET ? null : id })}
            />
            <Input
              aria-label={text.house}
              placeholder={text.house}
              maxLength={100}
              value={period.houseText}
              onChange={(event) => change(at, { houseText: event.target.value })}
            />
            <Button
              type="text"
              size="small"
              aria-label={text.remove}
              title={text.remove}
              onClick={() => setPeriods(periods.filter((_, index) => index !== at))}
            >
              ×
            </Button>
            {wrong[at] !== null && <div className="entry-error">{wrong[at]}</div>}
          </div>
        ))}
      </div>
      <Button size="small" className="add-line" onClick={add}>
        {text.add}
      </Button>
      {today !== undefined && (
        <RotationMaker
          today={today}
          hamletId={person.place.hamletId}
          onMade={(made) => {
            const start = made[0]?.from;
            setPeriods([...periods.flatMap((period) => cutBefore(period, start)), ...made]);
          }}
        />
      )}
    </Modal>
  );
}

function wrongWith(periods: readonly Residence[], period: Residence, at: number): string | null {
  if (period.to !== null && period.to < period.from) return text.order;
  const meets = periods.some(
    (other, index) =>
      index < at &&
      (other.to === null || other.to >= period.from) &&
      (period.to === null || other.from <= period.to),
  );
  return meets ? text.overlap : null;
}

/** What is left of a period before a day: made turns take the place of everything from their beginning on. */
function cutBefore(period: Residence, start: Residence['from'] | undefined): Residence[] {
  if (start === undefined || (period.to !== null && period.to < start)) return [period];
  return period.from < start ? [{ ...period, to: addDays(start, -1) }] : [];
}
