import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import type { Residence } from '../../../../shared/domain/person-profile.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useNavigation } from '../../../components/navigation.ts';
import { dayText, shortDayText } from '../../../text/dates.ts';
import { personText } from '../../../text/screens/person.ts';
import { residenceKindWord } from '../../../text/terms/people.ts';
import { FactList } from './fact-list.tsx';
import { ResidencesDialog } from './residences-dialog.tsx';
import { SheetCard } from './sheet-card.tsx';

const text = personText.home;
/** The present period and the next ones; the rest stands in the dialog. */
const SHOWN_PERIODS = 3;

/** Where somebody is at home: place, household, and the homes one after the other. */
export function PersonHome({
  person,
  onOpen,
}: {
  person: PersonDetail;
  onOpen: (id: PersonId) => void;
}): ReactNode {
  const { go } = useNavigation();
  const [editing, setEditing] = useState(false);
  const today = useAnswer('overview.get', {}).data?.today ?? null;
  const others = person.household.filter((member) => member.personId !== person.id);
  const { place } = person;
  return (
    <SheetCard
      title={text.title}
      action={
        <Button size="small" onClick={() => setEditing(true)}>
          {text.edit}
        </Button>
      }
    >
      <FactList
        sensitive
        facts={[
          {
            label: text.place,
            value: [place.villageName, place.groupName, place.hamletName].filter(Boolean).join(' · '),
          },
          {
            label: text.household,
            value:
              place.householdNo === null ? null : (
                <>
                  <span className="number">{place.householdNo} </span>
                  <Button
                    type="link"
                    className="inline"
                    onClick={() =>
                      go('places', { villageId: place.villageId, search: place.householdNo ?? '' })
                    }
                  >
                    {text.open}
                  </Button>
                </>
              ),
          },
          { label: text.relation, value: person.relationToHead },
          {
            label: text.members,
            value:
              others.length === 0
                ? ''
                : others.map((member) => (
                    <span key={member.personId} className="name-link">
                      <Button type="link" className="inline" onClick={() => onOpen(member.personId)}>
                        {member.name}
                      </Button>
                      {member.relationToHead !== '' && (
                        <span className="quiet">{personText.note(member.relationToHead)}</span>
                      )}
                    </span>
                  )),
          },
          ...(person.registeredElsewhere ? [{ label: text.registeredElsewhere, value: text.elsewhere }] : []),
          {
            label: text.residences,
            value:
              person.residences.length === 0 ? '' : <Periods residences={person.residences} today={today} />,
          },
        ]}
      />
      {editing && <ResidencesDialog person={person} onClose={() => setEditing(false)} />}
    </SheetCard>
  );
}

function Periods(props: {
  readonly residences: readonly Residence[];
  readonly today: CalendarDate | null;
}): ReactNode {
  const { residences, today } = props;
  const coming = residences.filter((one) => today === null || one.to === null || one.to >= today);
  const shown = (coming.length > 0 ? coming : residences.slice(-1)).slice(0, SHOWN_PERIODS);
  return (
    <ul className="periods">
      {shown.map((one) => (
        <li key={one.from}>
          <span>{one.hostName !== '' ? one.hostName : residenceKindWord[one.kind]}</span>{' '}
          <span className="quiet number">
            {text.period(dayText(one.from), one.to === null ? null : endText(one.from, one.to))}
            {today !== null && one.from <= today && (one.to === null || one.to >= today) && ` · ${text.now}`}
          </span>
        </li>
      ))}
      {residences.length > shown.length && (
        <li className="quiet">{text.more(residences.length - shown.length)}</li>
      )}
    </ul>
  );
}

/** The year again only where it is another one. */
function endText(from: CalendarDate, to: CalendarDate): string {
  return from.slice(0, 4) === to.slice(0, 4) ? shortDayText(to) : dayText(to);
}
