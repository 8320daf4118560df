import type { Output } from '../../../shared/contract/contract.ts';
import { PLANNING_GAPS } from '../../../shared/domain/register-gap.ts';
import { lastBirthdayAged } from '../../../shared/time/last-birthday.ts';
import { comingMonday } from '../../../shared/time/week.ts';
import { listVillageFigures } from '../../db/stores/overview-store.ts';
import { countGaps } from '../../db/stores/register-gaps.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { hasOpenProposal, isProposalDue } from '../../db/stores/proposals-store.ts';
import { listNewestRosters } from '../../db/stores/newest-rosters-store.ts';
import type { Office } from '../office.ts';

/** The first screen: villages, what is open, what is missing. */
export function getOverview({ db, clock }: Office): Output<'overview.get'> {
  const { today } = clock();
  const comingWeek = comingMonday(today);
  const rosterByVillage = new Map(
    listNewestRosters(db, comingWeek).map((roster) => [roster.villageId, roster]),
  );
  return {
    townshipName: townshipName(db),
    today,
    comingWeek,
    villages: listVillageFigures(db, lastBirthdayAged(80, today)).map((village) => {
      const roster = rosterByVillage.get(village.villageId);
      return {
        ...village,
        withoutHelper: village.withNeeds - village.paired,
        roster: roster
          ? {
              version: roster.version,
              state: roster.state,
              planned: roster.planned,
              unfilled: roster.unfilled,
            }
          : null,
      };
    }),
    openProposal: hasOpenProposal(db),
    proposalDue: isProposalDue(db),
    gaps: countGaps(db, PLANNING_GAPS, today),
  };
}
