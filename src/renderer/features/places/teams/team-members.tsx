import { Button, Select, Tag } from 'antd';
import type { ReactNode } from 'react';
import { type Team, teamDuty } from '../../../../shared/domain/village-places.ts';
import { placesText } from '../../../text/screens/places.ts';
import { teamDutyWord } from '../../../text/terms/places.ts';
import { PersonPicker } from '../person-picker.tsx';

const text = placesText.teams;

interface Props {
  readonly members: Team['members'];
  /** Where new members are looked for; null = everywhere. */
  readonly placeId: number | null;
  /** Who is a party member is told only where the office asks for it. */
  readonly showsParty: boolean;
  readonly onChange: (members: Team['members']) => void;
}

/** The people of a team with their duties. */
export function TeamMembers({ members, placeId, showsParty, onChange }: Props): ReactNode {
  return (
    <>
      {members.length === 0 && <p className="quiet">{text.noMembers}</p>}
      {members.map((member) => (
        <div className="member-line" key={member.personId}>
          <span>
            <strong>{member.name}</strong> {showsParty && member.partyMember && <Tag>{text.party}</Tag>}
          </span>
          <Select
            aria-label={text.duty(member.name)}
            value={member.duty}
            options={teamDuty.options.map((value) => ({ value, label: teamDutyWord[value] }))}
            onChange={(duty) => onChange(members.map((one) => (one === member ? { ...member, duty } : one)))}
          />
          <Button
            type="text"
            aria-label={text.removeMember(member.name)}
            onClick={() => onChange(members.filter((one) => one !== member))}
          >
            {placesText.remove}
          </Button>
        </div>
      ))}
      <PersonPicker
        key={members.length}
        id="team-add-member"
        label={text.addMember}
        placeId={placeId}
        chosen={null}
        without={members.map((member) => member.personId)}
        onChoose={(person) => {
          if (person === null) return;
          const duty = members.length === 0 ? ('leader' as const) : ('member' as const);
          onChange([...members, { ...person, duty, partyMember: false }]);
        }}
      />
    </>
  );
}
