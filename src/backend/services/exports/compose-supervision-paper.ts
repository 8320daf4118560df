import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { spanOf } from '../../../shared/domain/report-period.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { readCareMonth } from '../../db/stores/care-month-store.ts';
import { listVillages, townshipName } from '../../db/stores/places-store.ts';
import { readRecordFigures } from '../../db/stores/supervision-figures-store.ts';
import { findServiceCentre } from '../../db/stores/venues-store.ts';
import { listVillageContacts } from '../../db/stores/village-contacts-store.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import { composeStepCards } from '../../printing/service-cards/compose-step-cards.ts';
import {
  type ComplaintDoor,
  composeComplaintNotice,
} from '../../printing/supervision/compose-complaint-notice.ts';
import { composeComplianceReport } from '../../printing/supervision/compose-compliance-report.ts';
import type { Office } from '../office.ts';
import { villageName, whomToAsk } from './bank-paper-head.ts';
import { composeYearlyReviewOf } from './yearly-review-of.ts';

type Asked = CheckedInput<'exports.composePaper'>;
export type SupervisionPaper = Extract<
  Asked['paper'],
  'compliance-report' | 'yearly-review' | 'step-cards' | 'complaint-notice'
>;

/** Papers of supervision: what was found, and what everybody is to know. */
export function composeSupervisionPaper(
  office: Office,
  { paper, villageId, period, from }: Asked & { readonly paper: SupervisionPaper },
): RegisterDocument {
  const { db, clock } = office;
  const { today } = clock();
  switch (paper) {
    case 'compliance-report':
      if (period?.kind !== 'month') throw new Error('A report on visits needs its month');
      return complianceReport(office, villageId, period);
    case 'yearly-review':
      return composeYearlyReviewOf(office, villageId, Number((from ?? today).slice(0, 4)));
    case 'step-cards':
      return composeStepCards(villageName(db, villageId), dayWords(today));
    case 'complaint-notice':
      return composeComplaintNotice({
        townshipName: townshipName(db) ?? '',
        villageName: villageName(db, villageId),
        printedOn: dayWords(today),
        doors: doorsOf(db, villageId),
      });
  }
}

function complianceReport(
  { db, clock }: Office,
  villageId: PlaceId | null,
  period: NonNullable<Asked['period']>,
): RegisterDocument {
  const { today } = clock();
  const span = spanOf(period);
  const elders = span.from > today ? [] : readCareMonth(db, villageId, span.from, today);
  if (elders.length === 0) throw new Refusal('exports.nothing-to-write');
  const nameById = new Map(listVillages(db).map(({ id, name }) => [id, name]));
  return composeComplianceReport({
    townshipName: townshipName(db) ?? '',
    villageName: villageName(db, villageId),
    period,
    today,
    elders,
    proofs: readRecordFigures(db, villageId, span).map((figures) => ({
      ...figures,
      villageName: nameById.get(figures.villageId) ?? '',
    })),
  });
}

/** The government's hotline for everything that is not urgent. */
const HOTLINE: ComplaintDoor = { where: '政务服务热线（县里）', name: '', phone: '12345' };

/** The village first, then the township, then the county; none of them a helper. */
function doorsOf(db: ReadableDb, villageId: PlaceId | null): ComplaintDoor[] {
  const cadre =
    villageId === null
      ? undefined
      : listVillageContacts(db, villageId).find(({ kind, phone }) => kind === 'cadre' && phone !== '');
  const station = cadre ?? whomToAsk(db, villageId);
  const centre = findServiceCentre(db);
  return [
    { where: '村里', name: station?.name ?? '', phone: station?.phone ?? '' },
    {
      where: `乡镇${centre === undefined ? '' : `（${centre.name}）`}`,
      name: centre?.headName ?? '',
      phone: centre?.phone ?? '',
    },
    HOTLINE,
  ];
}
