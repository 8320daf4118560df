import type { ReactNode } from 'react';
import type { HelperProfile } from '../../../../shared/domain/person-profile.ts';
import { dayText } from '../../../text/dates.ts';
import { personText } from '../../../text/screens/person.ts';
import { helperCategoryWord, selfCareLevelWord, serviceWord, travelMeansWord } from '../../../text/terms.ts';
import { absenceReasonWord, pointsWishWord } from '../../../text/terms/people.ts';
import { FactList } from './fact-list.tsx';
import { FreeHalfDays } from './free-half-days.tsx';
import { SheetCard } from './sheet-card.tsx';

const text = personText.helper;

export function PersonAsHelper({
  helper,
  sensitive,
}: {
  helper: HelperProfile;
  sensitive: boolean;
}): ReactNode {
  return (
    <SheetCard title={text.title}>
      <FactList
        sensitive={sensitive}
        facts={[
          { label: text.category, value: helperCategoryWord[helper.category] },
          {
            label: text.ability,
            value: `${selfCareLevelWord[helper.ability]}${helper.abilityNotedOn === null ? '' : text.noted(dayText(helper.abilityNotedOn))}`,
            sensitive: true,
          },
          { label: text.health, value: helper.healthWords, sensitive: true },
          {
            label: text.travel,
            value: text.limit(travelMeansWord[helper.travelMeans], helper.travelLimitMinutes),
          },
          ...(helper.travelMeans === 'walk' ? [] : [{ label: text.licence, value: helper.licenceNote }]),
          { label: text.caps, value: text.capsWords(helper.dailyCapMinutes, helper.weeklyCapMinutes) },
          { label: text.maxElders, value: text.elders(helper.maxElders) },
          { label: text.services, value: helper.services.map(serviceWord).join(' ') },
          { label: text.skills, value: helper.skills.join(' ') },
          {
            label: text.availability,
            value: helper.adHoc ? (
              text.adHoc
            ) : helper.availability.length === 0 ? null : (
              <FreeHalfDays availability={helper.availability} />
            ),
          },
          {
            label: text.absences,
            value:
              helper.absences.length === 0
                ? ''
                : helper.absences.map((absence) => (
                    <div key={`${absence.from}-${absence.reason}`}>
                      {absenceReasonWord[absence.reason]}{' '}
                      <span className="quiet">
                        {personText.home.period(dayText(absence.from), dayText(absence.to))}
                      </span>
                    </div>
                  )),
          },
          {
            label: text.trainings,
            value:
              helper.trainings.length === 0
                ? ''
                : helper.trainings.map((training) => (
                    <div key={`${training.topic}-${training.heldOn}`}>
                      {text.trained(
                        training.topic,
                        dayText(training.heldOn),
                        training.validUntil === null ? null : dayText(training.validUntil),
                      )}
                    </div>
                  )),
          },
          {
            label: text.insurance,
            value:
              helper.insuredUntil === null
                ? helper.insurer
                : text.insuredUntil(helper.insurer, dayText(helper.insuredUntil)),
          },
          { label: text.points, value: pointsWishWord[helper.pointsWish] },
          {
            label: text.dates,
            value: [
              helper.joinedOn === null ? '' : text.joined(dayText(helper.joinedOn)),
              helper.reconfirmedOn === null ? '' : text.reconfirmed(dayText(helper.reconfirmedOn)),
              helper.endedOn === null ? '' : text.ended(dayText(helper.endedOn)),
            ]
              .filter(Boolean)
              .join('，'),
          },
        ]}
      />
    </SheetCard>
  );
}
