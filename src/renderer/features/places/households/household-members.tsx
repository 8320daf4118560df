import { AutoComplete, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { Household } from '../../../../shared/domain/village-places.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { useNavigation } from '../../../components/navigation.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import { RELATION_WORDS } from '../../../text/terms/places.ts';
import { PersonPicker } from '../person-picker.tsx';

const text = placesText.households;

type Member = Household['members'][number];

/** The members with their relation to the head; each change is saved at once. */
export function HouseholdMembers({ household }: { household: Household }): ReactNode {
  const action = useAction();
  const { go } = useNavigation();
  const { members } = household;
  const save = (wanted: readonly { personId: PersonId; relationToHead: string }[]): void =>
    void action.run(async () => {
      await call('places.setMembers', {
        householdId: household.id,
        members: wanted.map(({ personId, relationToHead }) => ({ personId, relationToHead })),
      });
    });
  const relate = (member: Member, relationToHead: string): void => {
    if (relationToHead === member.relationToHead) return;
    save(members.map((one) => (one.personId === member.personId ? { ...one, relationToHead } : one)));
  };
  return (
    <section className="household-members" aria-label={text.members}>
      <h2>{text.members}</h2>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {members.length === 0 && <p className="quiet">{text.noMembers}</p>}
      {members.length > 0 && (
        <table className="line-table">
          <thead>
            <tr>
              <th scope="col">{text.memberColumns.name}</th>
              <th scope="col">{text.memberColumns.age}</th>
              <th scope="col">{text.memberColumns.relation}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.personId}>
                <th scope="row">
                  <Button
                    type="link"
                    className="inline"
                    onClick={() => go('people', { personId: member.personId })}
                  >
                    {member.name}
                  </Button>
                </th>
                <td className="number">{member.age}</td>
                <td>
                  {member.personId === household.headId ? (
                    text.isHead
                  ) : (
                    <Relation
                      key={member.relationToHead}
                      member={member}
                      onChange={(relation) => relate(member, relation)}
                    />
                  )}
                </td>
                <td>
                  <Button
                    type="text"
                    aria-label={text.removeMember(member.name)}
                    disabled={action.busy}
                    onClick={() => save(members.filter((one) => one !== member))}
                  >
                    {placesText.remove}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PersonPicker
        key={members.length}
        id="household-add-member"
        label={text.addMember}
        placeId={household.villageId}
        chosen={null}
        placeholder={text.addMemberHint}
        without={members.map((member) => member.personId)}
        noteOf={(person) => (person.householdNo === null ? '' : text.movesFrom(person.householdNo))}
        onChoose={(person) => {
          if (person !== null) save([...members, { personId: person.personId, relationToHead: '' }]);
        }}
      />
    </section>
  );
}

function Relation({ member, onChange }: { member: Member; onChange: (relation: string) => void }): ReactNode {
  const [typed, setTyped] = useState(member.relationToHead);
  return (
    <AutoComplete
      aria-label={`${member.name} ${text.memberColumns.relation}`}
      className="relation"
      value={typed}
      options={RELATION_WORDS.map((value) => ({ value }))}
      maxLength={20}
      onChange={(value: string) => setTyped(value)}
      onSelect={(value: string) => onChange(value)}
      onBlur={() => onChange(typed.trim())}
    />
  );
}
