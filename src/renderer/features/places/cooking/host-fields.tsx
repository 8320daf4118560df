import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import type { CookCircleForm } from '../../../../shared/domain/cook-circle.ts';
import type { HouseholdId } from '../../../../shared/domain/ids.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';

const text = dailyLifeText.cook;
type Hosts = CookCircleForm['hosts'];

export interface HouseholdChoice {
  readonly value: HouseholdId;
  readonly label: string;
}

interface Props {
  readonly hosts: Hosts;
  readonly choices: readonly HouseholdChoice[];
  readonly onChange: (hosts: Hosts) => void;
}

/** The house of each day of the week; a day without one is nobody's. */
export function WeekdayHosts({ hosts, choices, onChange }: Props): ReactNode {
  return (
    <div className="cook-weekdays">
      {text.weekdays.map((word, index) => {
        const turn = index + 1;
        return (
          <div key={word}>
            <span>{word}</span>
            <HouseholdSelect
              label={word}
              placeholder={text.nobody}
              choices={choices}
              value={hosts.find((host) => host.turn === turn)?.householdId ?? null}
              onChange={(householdId) => {
                const others = hosts.filter((host) => host.turn !== turn);
                onChange(householdId === null ? others : [...others, { turn, householdId }]);
              }}
            />
          </div>
        );
      })}
    </div>
  );
}

/** The houses one after the other; each may be moved, taken out, or come twice. */
export function HostRow({ hosts, choices, onChange }: Props): ReactNode {
  const row = hosts.toSorted((one, other) => one.turn - other.turn).map(({ householdId }) => householdId);
  const write = (ids: readonly HouseholdId[]): void =>
    onChange(ids.map((householdId, index) => ({ turn: index + 1, householdId })));
  const move = (at: number, by: -1 | 1): void => {
    const [id] = row.slice(at, at + 1);
    const others = row.filter((_, index) => index !== at);
    if (id !== undefined) write([...others.slice(0, at + by), id, ...others.slice(at + by)]);
  };
  return (
    <>
      {row.map((id, at) => {
        const word = choices.find(({ value }) => value === id)?.label ?? String(id);
        return (
          <div className="cook-host" key={`${String(at)} ${String(id)}`}>
            <span className="quiet number">{at + 1}</span>
            <span>{word}</span>
            <Button
              type="text"
              size="small"
              aria-label={text.up(word)}
              disabled={at === 0}
              onClick={() => move(at, -1)}
            >
              ↑
            </Button>
            <Button
              type="text"
              size="small"
              aria-label={text.down(word)}
              disabled={at === row.length - 1}
              onClick={() => move(at, 1)}
            >
              ↓
            </Button>
            <Button
              type="text"
              size="small"
              aria-label={text.remove(word)}
              onClick={() => write(row.filter((_, index) => index !== at))}
            >
              ×
            </Button>
          </div>
        );
      })}
      <HouseholdSelect
        label={text.addHost}
        placeholder={text.addHost}
        choices={choices}
        value={null}
        onChange={(id) => {
          if (id !== null) write([...row, id]);
        }}
      />
    </>
  );
}

interface SelectProps {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly HouseholdChoice[];
  readonly value: HouseholdId | null;
  readonly onChange: (id: HouseholdId | null) => void;
}

function HouseholdSelect({ label, placeholder, choices, value, onChange }: SelectProps): ReactNode {
  return (
    <Select<HouseholdId | null>
      className="cook-house"
      aria-label={label}
      placeholder={placeholder}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      options={[...choices]}
      onChange={(id: HouseholdId | null | undefined) => onChange(id ?? null)}
    />
  );
}
