import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import type { NamedPerson } from '../../../../shared/domain/pairing-proposal.ts';
import { useNavigation } from '../../../components/navigation.ts';
import { deskText } from '../../../text/screens/pairing-desk.ts';
import { pairingsText } from '../../../text/screens/pairings.ts';
import { livingWord, serviceWord } from '../../../text/terms.ts';
import { tierWord } from '../../../text/terms/pairings.ts';

const text = deskText.panel;

interface Props {
  readonly elder: NamedPerson;
  /** Null while it is on its way. */
  readonly detail: PersonDetail | null;
  readonly tier: number | null;
}

/** Who the elder is, as far as it matters for finding a helper. */
export function ElderCard({ elder, detail, tier }: Props): ReactNode {
  const { go } = useNavigation();
  const facts = detail === null ? [] : factsOf(detail);
  return (
    <section className="elder-card" aria-label={elder.name}>
      <div className="desk-line">
        <h2>{elder.name}</h2>
        <span className="quiet">
          {[pairingsText.ageAndPlace(elder.age, null), elder.villageName, elder.hamletName ?? '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {tier !== null && <span className={tier === 1 ? 'alarm' : 'quiet'}>{text.tier(tierWord(tier))}</span>}
        <Button
          type="link"
          size="small"
          className="inline at-end"
          disabled={detail === null}
          onClick={() => {
            if (detail !== null) go('people', { personId: detail.id });
          }}
        >
          {text.openPerson}
        </Button>
      </div>
      <dl className="card-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={value === '' ? 'quiet' : undefined}>{value === '' ? text.notNoted : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function factsOf(detail: PersonDetail): readonly (readonly [string, string])[] {
  const { elder } = detail;
  const living = elder === null || elder.living === 'unknown' ? '' : livingWord[elder.living];
  const needs = (elder?.needs ?? []).map((need) =>
    text.need(serviceWord(need.serviceCode), need.timesPerWeek, need.everyWeeks),
  );
  const helpers = detail.pairs.filter((pair) => pair.as === 'helper').map((pair) => pair.name);
  return [
    [text.living, living],
    [text.needs, needs.length === 0 ? text.noNeeds : needs.join('、')],
    [text.nature, [...detail.temperaments, ...detail.hobbies].join('、')],
    [text.present, helpers.length === 0 ? text.noPresent : helpers.join('、')],
  ];
}
