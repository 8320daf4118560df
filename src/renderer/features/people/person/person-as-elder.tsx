import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { dayText } from '../../../text/dates.ts';
import { personText } from '../../../text/screens/person.ts';
import { careFlagWord, livingWord, selfCareLevelWord, selfCareSourceWord } from '../../../text/terms.ts';
import {
  hearingWord,
  helperSexWishWord,
  needCategoryWord,
  sightWord,
  visitLevelWord,
  walkingWord,
} from '../../../text/terms/people.ts';
import { FactList } from './fact-list.tsx';
import { SheetCard } from './sheet-card.tsx';

type Elder = NonNullable<PersonDetail['elder']>;
const text = personText.elder;

interface Props {
  readonly elder: Elder;
  readonly sensitive: boolean;
  readonly onOpen: (personId: PersonId) => void;
}

export function PersonAsElder({ elder, sensitive, onOpen }: Props): ReactNode {
  const known = (id: PersonId | null, name: string | null): ReactNode =>
    id === null ? null : (
      <Button type="link" className="inline" onClick={() => onOpen(id)}>
        {name}
      </Button>
    );
  return (
    <SheetCard title={text.title}>
      <FactList
        sensitive={sensitive}
        facts={[
          { label: text.living, value: livingWord[elder.living] },
          {
            label: text.flags,
            value: elder.careFlags.map((flag) => careFlagWord[flag]).join(' '),
            sensitive: true,
          },
          { label: text.selfCare, value: selfCareText(elder), sensitive: true },
          { label: text.visitLevel, value: visitLevelText(elder), sensitive: true },
          { label: text.health, value: elder.healthWords, sensitive: true },
          { label: text.diseases, value: elder.chronicDiseases.join(' '), sensitive: true },
          { label: text.allergies, value: elder.allergies, sensitive: true },
          { label: text.medicines, value: elder.medicinesNote, sensitive: true },
          {
            label: text.senses,
            value: [
              elder.hearing === null ? '' : hearingWord[elder.hearing],
              elder.sight === null ? '' : sightWord[elder.sight],
              elder.walking === null ? '' : walkingWord[elder.walking],
            ]
              .filter(Boolean)
              .join(' · '),
            sensitive: true,
          },
          { label: text.habits, value: habitsText(elder) },
          {
            label: text.categories,
            value: elder.needCategories.map((one) => needCategoryWord[one]).join(' '),
          },
          { label: text.sexWish, value: helperSexWishWord[elder.helperSexWish] },
          { label: text.canOffer, value: elder.canOffer.join(' ') },
          { label: text.doctor, value: known(elder.doctorId, elder.doctorName) },
          { label: text.cadre, value: known(elder.cadreId, elder.cadreName) },
          { label: text.review, value: elder.planReviewOn === null ? null : dayText(elder.planReviewOn) },
        ]}
      />
    </SheetCard>
  );
}

function selfCareText(elder: Elder): string {
  const day = elder.selfCareDate === null ? null : dayText(elder.selfCareDate);
  const basis =
    elder.selfCareSource === null ? '' : text.basis(selfCareSourceWord[elder.selfCareSource], day);
  return `${selfCareLevelWord[elder.selfCareLevel]}${basis}`;
}

function visitLevelText(elder: Elder): string {
  return elder.visitLevel === null
    ? `${visitLevelWord[elder.visitLevelComputed]}${text.computed}`
    : `${visitLevelWord[elder.visitLevel]}${text.setByHand(elder.visitLevelReason)}`;
}

function habitsText(elder: Elder): string {
  return [
    elder.risesAt === '' ? '' : text.rises(elder.risesAt),
    elder.napsAt === '' ? '' : text.naps(elder.napsAt),
    elder.mealsAt === '' ? '' : text.meals(elder.mealsAt),
    elder.smokes === true ? text.smokes : '',
    elder.dogAtHome === true ? text.dog : '',
  ]
    .filter(Boolean)
    .join('，');
}
