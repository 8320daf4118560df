import type { ReactNode } from 'react';
import type { PersonDetail } from '../../../shared/domain/person-detail.ts';
import { peopleText } from '../../text/screens/people.ts';
import {
  careFlagWord,
  livingWord,
  selfCareLevelWord,
  selfCareSourceWord,
  serviceWord,
} from '../../text/terms.ts';
import { FactList } from './fact-list.tsx';

const text = peopleText.detail;

export function PersonAsElder({ elder }: { elder: NonNullable<PersonDetail['elder']> }): ReactNode {
  const source =
    elder.selfCareSource === null ? '' : text.selfCareSource(selfCareSourceWord[elder.selfCareSource]);
  return (
    <FactList
      title={text.elder}
      facts={[
        [text.living, livingWord[elder.living]],
        [text.selfCare, `${selfCareLevelWord[elder.selfCareLevel]}${source}`],
        [text.flags, elder.careFlags.map((flag) => careFlagWord[flag]).join(' ')],
        [text.health, elder.healthWords],
        [
          text.needs,
          elder.needs.length === 0
            ? ''
            : elder.needs.map((need) => (
                <div key={need.id}>
                  {text.need(serviceWord(need.serviceCode), need.timesPerWeek, need.minutes)}
                </div>
              )),
        ],
        [
          text.contacts,
          elder.contacts.length === 0
            ? ''
            : elder.contacts.map((contact) => (
                <div key={`${contact.name}-${contact.phone ?? ''}`}>
                  {[contact.relation, contact.name, contact.phone].filter(Boolean).join(' ')}
                </div>
              )),
        ],
      ]}
    />
  );
}
