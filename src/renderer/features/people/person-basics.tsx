import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../shared/domain/person-detail.ts';
import { dayText } from '../../text/dates.ts';
import { peopleText } from '../../text/screens/people.ts';
import { idStatusWord, personStatusWord, sexWord } from '../../text/terms.ts';
import { FactList } from './fact-list.tsx';

const text = peopleText.detail;

export function PersonBasics({
  person,
  onOpen,
}: {
  person: PersonDetail;
  onOpen: (id: PersonId) => void;
}): ReactNode {
  const others = person.household.filter((member) => member.personId !== person.id);
  return (
    <FactList
      title={text.basics}
      facts={[
        [text.sexAge, `${sexWord[person.sex]} · ${text.years(person.age)}`],
        [text.status, personStatusWord[person.status]],
        [text.birth, birthText(person)],
        [text.idNumber, <IdNumber key="id" person={person} />],
        [
          text.phones,
          person.phones
            .map((phone) => `${phone.number}${phone.owner === null ? '' : text.phoneOwner(phone.owner)}`)
            .join(' '),
        ],
        [
          text.place,
          [person.place.villageName, person.place.groupName, person.place.hamletName]
            .filter(Boolean)
            .join(' · '),
        ],
        [text.householdNo, person.place.householdNo],
        [
          text.household,
          others.length === 0
            ? ''
            : others.map((member) => (
                <Button
                  key={member.personId}
                  type="link"
                  className="inline"
                  onClick={() => onOpen(member.personId)}
                >
                  {member.name}
                </Button>
              )),
        ],
        [text.temperaments, person.temperaments.join(' ')],
        [text.hobbies, person.hobbies.join(' ')],
        [
          text.pairs,
          person.pairs.length === 0
            ? ''
            : person.pairs.map((pair) => (
                <span key={`${pair.as}-${pair.personId}`} className="pair-line">
                  <Button type="link" className="inline" onClick={() => onOpen(pair.personId)}>
                    {text.pairAs(pair.as, pair.name)}
                  </Button>
                  <span className="quiet">{text.since(dayText(pair.since))}</span>
                </span>
              )),
        ],
        [text.remark, person.remark],
      ]}
    />
  );
}

function IdNumber({ person }: { person: PersonDetail }): ReactNode {
  const good = person.idStatus === 'valid' || person.idStatus === 'legacy15';
  return (
    <>
      {person.idNumberMasked !== null && <span className="number">{person.idNumberMasked} </span>}
      <span className={good ? 'quiet' : 'alarm'}>{idStatusWord[person.idStatus]}</span>
    </>
  );
}

function birthText(person: PersonDetail): string {
  const date = person.birthDate;
  if (date === null) return text.birthUnknown;
  switch (person.birthPrecision) {
    case 'day':
      return dayText(date);
    case 'month':
      return text.monthOnly(date.slice(0, 4), date.slice(5, 7));
    case 'year':
      return text.yearOnly(date.slice(0, 4));
    case 'unknown':
      return text.birthUnknown;
  }
}
