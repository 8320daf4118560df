import { Button, InputNumber, Skeleton, Switch } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { OFFICE_RULES } from '../../../../shared/domain/office-rules.ts';
import type { OfficeRule } from '../../../../shared/domain/village-places.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import { officeRuleWord, ruleSetByWord, ruleUnitWord } from '../../../text/terms/places.ts';
import type { PlaceWithCounts } from '../place-line.ts';
import { ServiceWordsSection } from './service-words.tsx';

const text = placesText.rules;

type Rule = Output<'places.rules'>[number];

/** The rules in the order in which an office thinks of them. */
const GROUPS: readonly (readonly [keyof typeof text.groups, readonly OfficeRule[]])[] = [
  [
    'ages',
    ['older-elder-from-age', 'younger-elder-from-age', 'younger-elder-to-age', 'helper-ageing-from-age'],
  ],
  [
    'helpers',
    ['travel-limit-minutes', 'max-elders-per-helper', 'reconfirm-after-months', 'group-leader-party-member'],
  ],
  [
    'weekly',
    [
      'weekly-cap-minutes-under-60',
      'weekly-cap-minutes-60-69',
      'weekly-cap-minutes-70-74',
      'weekly-cap-minutes-75-up',
    ],
  ],
  [
    'daily',
    [
      'daily-cap-minutes-under-60',
      'daily-cap-minutes-60-69',
      'daily-cap-minutes-70-74',
      'daily-cap-minutes-75-up',
    ],
  ],
  ['uses', ['uses-pairing', 'uses-rosters']],
  [
    'pairing',
    [
      'backup-wanted',
      'pair-across-villages',
      'pair-in-household',
      'training-for-bathing',
      'trial-days',
      'ask-again-after-months',
    ],
  ],
  [
    'roster',
    [
      'most-faces-a-week',
      'four-weeks-least-minutes',
      'four-weeks-most-percent',
      'duty-minutes-cooking',
      'duty-minutes-cleaning',
      'duty-minutes-opening',
      'duty-minutes-registering',
    ],
  ],
  ['visits', ['visits-red-a-week', 'visits-yellow-a-week', 'visits-blue-a-month', 'visits-green-a-quarter']],
  ['loads', ['load-minimum', 'load-target', 'even-load', 'spread-burden']],
  [
    'weights',
    [
      'weight-near',
      'weight-temperament',
      'weight-hobby',
      'weight-tie',
      'weight-keep',
      'weight-services',
      'weight-age-gap',
      'weight-strength',
    ],
  ],
];

interface Props {
  readonly places: readonly PlaceWithCounts[];
  /** Null = the township. */
  readonly village: PlaceWithCounts | null;
}

/** 规则: what holds in the township or village, who set it, and the way back to what holds above. */
export function RulesTab({ places, village }: Props): ReactNode {
  const placeId = village?.id ?? null;
  const answer = useAnswer('places.rules', { placeId });
  const action = useAction();
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  if (village === null && !places.some((place) => place.level === 'township'))
    return <p className="quiet">{text.noTownship}</p>;
  const ruleByName = new Map(answer.data.map((rule) => [rule.rule, rule]));
  const save = (rule: OfficeRule, value: number | null): void =>
    void action.run(async () => {
      await call('places.saveRule', { placeId, rule, value });
    });
  const own = village === null ? 'township' : 'village';
  return (
    <div className="scroll-space">
      <p className="quiet">{village === null ? text.explainTownship : text.explainVillage(village.name)}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <table className="line-table rules">
        {GROUPS.map(([group, names]) => (
          <tbody key={group}>
            <tr>
              <th scope="colgroup" colSpan={4}>
                {text.groups[group]}
              </th>
            </tr>
            {names.map((name) => {
              const rule = ruleByName.get(name);
              return (
                rule && <RuleLine key={name} rule={rule} own={own} onSave={(value) => save(name, value)} />
              );
            })}
          </tbody>
        ))}
      </table>
      {village === null && <ServiceWordsSection />}
    </div>
  );
}

interface LineProps {
  readonly rule: Rule;
  /** Whose value may be changed and taken back here. */
  readonly own: 'township' | 'village';
  readonly onSave: (value: number | null) => void;
}

function RuleLine({ rule, own, onSave }: LineProps): ReactNode {
  const words = officeRuleWord[rule.rule];
  const { unit } = OFFICE_RULES[rule.rule];
  return (
    <tr>
      <th scope="row">
        {words.title}
        {words.why !== '' && <span className="quiet rule-why">{words.why}</span>}
      </th>
      <td className="rule-value">
        {unit === 'yes-or-no' ? (
          <Switch
            aria-label={words.title}
            checked={rule.value === 1}
            checkedChildren={text.on}
            unCheckedChildren={text.off}
            onChange={(checked) => onSave(checked ? 1 : 0)}
          />
        ) : (
          <RuleNumber key={rule.value} rule={rule} onSave={onSave} />
        )}
      </td>
      <td className={rule.setBy === own ? 'rule-own' : 'quiet'}>{ruleSetByWord[rule.setBy]}</td>
      <td>
        {rule.setBy === own && (
          <Button size="small" onClick={() => onSave(null)}>
            {own === 'village' ? text.resetVillage : text.reset}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Saved on Enter or when the field is left; what is out of bounds goes back to what holds. */
function RuleNumber({ rule, onSave }: Pick<LineProps, 'rule' | 'onSave'>): ReactNode {
  const [value, setValue] = useState<number | null>(rule.value);
  const words = officeRuleWord[rule.rule];
  const save = (): void => {
    if (value === null) setValue(rule.value);
    else if (value !== rule.value) onSave(value);
  };
  return (
    <>
      <InputNumber
        aria-label={words.title}
        min={rule.from}
        max={rule.to}
        precision={0}
        value={value}
        onChange={setValue}
        onBlur={save}
        onPressEnter={(event) => event.currentTarget.blur()}
      />{' '}
      {ruleUnitWord[OFFICE_RULES[rule.rule].unit]}
      <span className="quiet rule-bounds number">{text.bounds(rule.from, rule.to)}</span>
    </>
  );
}
