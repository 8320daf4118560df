import { Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Team, type TeamForm, teamKind } from '../../../../shared/domain/village-places.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { placesText } from '../../../text/screens/places.ts';
import { teamKindWord } from '../../../text/terms/places.ts';
import { Labelled } from '../labelled.tsx';
import { PlaceChoice } from '../place-choice.tsx';
import { type PlaceWithCounts, placesAbove } from '../place-line.ts';
import { RecordDrawer, RecordForm } from '../record-drawer.tsx';
import { TeamMembers } from './team-members.tsx';

const text = placesText.teams;

interface Props {
  readonly open: Team | 'new' | null;
  readonly places: readonly PlaceWithCounts[];
  readonly chosen: PlaceWithCounts | null;
  readonly onClose: () => void;
}

/** One team in a drawer, new or known; saved with its members. */
export function TeamDrawer({ open, places, chosen, onClose }: Props): ReactNode {
  return (
    <RecordDrawer open={open} newTitle={text.newTitle} nameOf={({ name }) => name} onClose={onClose}>
      {(team) => <TeamFields team={team} places={places} chosen={chosen} onClose={onClose} />}
    </RecordDrawer>
  );
}

interface FieldProps {
  readonly team: Team | null;
  readonly places: readonly PlaceWithCounts[];
  readonly chosen: PlaceWithCounts | null;
  readonly onClose: () => void;
}

function TeamFields({ team, places, chosen, onClose }: FieldProps): ReactNode {
  const action = useAction();
  const homes = places.filter((place) => place.level !== 'county');
  const line = chosen === null ? [] : placesAbove(places, chosen);
  const [head, setHead] = useState<Omit<TeamForm, 'members'>>(() => ({
    placeId: team?.placeId ?? ((line.at(-1) ?? homes[0])?.id as TeamForm['placeId']),
    kind: team?.kind ?? 'volunteer_team',
    name: team?.name ?? '',
    remark: team?.remark ?? '',
  }));
  const [members, setMembers] = useState<Team['members']>(team?.members ?? []);
  const change = (part: Partial<typeof head>): void => setHead({ ...head, ...part });
  const home = homes.find((place) => place.id === head.placeId);

  const save = (): Promise<unknown> => {
    const form = { ...head, members: members.map(({ personId, duty }) => ({ personId, duty })) };
    return call('places.saveTeam', { teamId: team?.id ?? null, form });
  };

  return (
    <RecordForm
      action={action}
      ready={head.name.trim() !== '' && home !== undefined}
      save={save}
      removal={
        team && {
          ask: text.removeAsk(team.name),
          remove: () => call('places.removeTeam', { teamId: team.id }),
        }
      }
      onDone={onClose}
    >
      <Labelled label={text.kind} id="team-kind">
        <Select
          id="team-kind"
          value={head.kind}
          options={teamKind.options.map((value) => ({ value, label: teamKindWord[value] }))}
          onChange={(kind) => change({ kind })}
        />
      </Labelled>
      <Labelled label={text.name} id="team-name">
        <Input
          autoFocus={team === null}
          id="team-name"
          maxLength={40}
          value={head.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Labelled>
      <Labelled label={text.place} id="team-place">
        <PlaceChoice
          id="team-place"
          places={homes}
          value={head.placeId}
          onChange={(place) => place && change({ placeId: place.id })}
        />
      </Labelled>
      <Labelled label={text.remark} id="team-remark">
        <Input
          id="team-remark"
          maxLength={500}
          value={head.remark}
          onChange={(event) => change({ remark: event.target.value })}
        />
      </Labelled>
      <Form.Item
        className="wide"
        label={text.members}
        {...(head.kind === 'mutual_aid_group' ? { extra: text.leaderRule } : {})}
      >
        <TeamMembers
          members={members}
          placeId={home === undefined || home.level === 'township' ? null : home.id}
          showsParty={head.kind === 'mutual_aid_group'}
          onChange={setMembers}
        />
      </Form.Item>
    </RecordForm>
  );
}
