import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { Satisfaction } from '../../../shared/domain/attendance.ts';
import { spanOf } from '../../../shared/domain/report-period.ts';
import { listVillages } from '../../db/stores/places-store.ts';
import { listHelperLoads } from '../../db/stores/service-load-store.ts';
import {
  type AnswerCount,
  countAnswers,
  countComplaints,
  listPoorAnswers,
  readVisitQuality,
} from '../../db/stores/supervision-figures-store.ts';
import type { Office } from '../office.ts';

type Answers = Record<Satisfaction, number>;

/** As many records marked 差 as are gone through one by one. */
const MOST_POOR = 200;

/** How content people are, what they complained of, and what visits found. */
export function qualityOfMonth(
  { db, clock }: Office,
  { villageId, month }: CheckedInput<'supervision.quality'>,
): Output<'supervision.quality'> {
  const { today } = clock();
  const span = spanOf({ kind: 'month', from: month });
  const answers = countAnswers(db, villageId, span);
  return {
    villages: listVillages(db)
      .filter(({ id }) => villageId === null || id === villageId)
      .map(({ id, name }) => ({
        villageId: id,
        name,
        answers: sumOf(answers.filter((line) => line.villageId === id)),
      })),
    helpers: listHelperLoads(db, null, span)
      .flatMap(({ personId, name, villageName }) => {
        const ofHelper = sumOf(answers.filter((line) => line.helperId === personId));
        return ofHelper.fair + ofHelper.poor > 0 ? [{ personId, name, villageName, answers: ofHelper }] : [];
      })
      .sort((one, other) => other.answers.poor - one.answers.poor || other.answers.fair - one.answers.fair),
    poor: listPoorAnswers(db, villageId, span, MOST_POOR),
    complaints: countComplaints(db, villageId, span, today),
    visits: readVisitQuality(db, villageId, span),
  };
}

function sumOf(lines: readonly AnswerCount[]): Answers {
  const sum = { good: 0, fair: 0, poor: 0, blank: 0 };
  for (const { answer, records } of lines) sum[answer] += records;
  return sum;
}
