import type { ReactNode } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { dayText } from '../../../text/dates.ts';
import { personText } from '../../../text/screens/person.ts';
import { personStatusWord, sexWord } from '../../../text/terms.ts';
import { fiveSeniorWord, personRoleWord } from '../../../text/terms/people.ts';
import { FactList } from './fact-list.tsx';
import { IdNumber } from './id-number.tsx';
import { SheetCard } from './sheet-card.tsx';

const text = personText.basics;

export function PersonBasics({ person, sensitive }: { person: PersonDetail; sensitive: boolean }): ReactNode {
  const lunar = person.lunarBirthday;
  return (
    <SheetCard title={text.title}>
      <FactList
        sensitive={sensitive}
        facts={[
          { label: text.sexAge, value: `${sexWord[person.sex]} · ${personText.years(person.age)}` },
          {
            label: text.birth,
            value: [
              birthText(person),
              lunar === null ? '' : text.lunar(lunar.month, lunar.day, lunar.leap),
            ].join(' '),
          },
          { label: text.idNumber, value: <IdNumber person={person} /> },
          {
            label: text.phones,
            value:
              person.phones.length === 0
                ? ''
                : person.phones.map((phone, at) => (
                    <div key={at} className="number">
                      {phone.number}
                      {phone.owner !== null && phone.owner !== '' && text.phoneOwner(phone.owner)}
                    </div>
                  )),
          },
          { label: text.nickname, value: person.nickname },
          { label: text.nationDialect, value: [person.nation, person.dialect].filter(Boolean).join(' · ') },
          {
            label: text.status,
            value: (
              <>
                {personStatusWord[person.status]}
                {person.statusSince !== null && (
                  <span className="quiet"> {text.since(dayText(person.statusSince))}</span>
                )}
              </>
            ),
          },
          { label: text.roles, value: person.roles.map((role) => personRoleWord[role]).join(' ') },
          {
            label: text.party,
            value: person.partyMember ? text.partyMember : text.notPartyMember,
            sensitive: true,
          },
          {
            label: text.fiveSenior,
            value: person.fiveSenior.map((one) => fiveSeniorWord[one]).join(' '),
            sensitive: true,
          },
          { label: text.temperaments, value: person.temperaments.join(' ') },
          { label: text.hobbies, value: person.hobbies.join(' ') },
          { label: text.remark, value: person.remark },
        ]}
      />
    </SheetCard>
  );
}

function birthText(person: PersonDetail): string {
  const date = person.birthDate;
  if (date === null) return text.birthUnknown;
  switch (person.birthPrecision) {
    case 'day':
      return dayText(date);
    case 'month':
      return text.month(date.slice(0, 4), date.slice(5, 7));
    case 'year':
      return text.year(date.slice(0, 4));
    case 'unknown':
      return text.birthUnknown;
  }
}
