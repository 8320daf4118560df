import { SLOTS } from '../../shared/domain/availability.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { WithheldSheet } from '../../shared/domain/printing.ts';
import { SERVICE_CODES } from '../../shared/domain/service.ts';
import { breakable } from './breakable.ts';
import { type ComposedForm, FILLED_LATER } from './composed-form.ts';
import { conditionWords } from './condition-words.ts';
import { groupBy } from './group-by.ts';
import { type Html, html } from './html.ts';
import { type MaskedNames, maskNames } from './mask-name.ts';
import type {
  PaperContact,
  PaperElder,
  PaperHelpLine,
  PlannedPaperVisit,
  WallCardFacts,
} from './paper-facts.ts';
import { byPlace } from './paper-order.ts';
import { phoneNumber } from './phone-number.ts';
import { pictogramSheet } from './pictograms.ts';
import { placeWords } from './place-words.ts';
import { fullDate } from './solar-words.ts';
import { visitsToElders } from './visits-to-elders.ts';
import { WALL_CARD_STYLES } from './wall-card-styles.ts';
import { weekBoxes } from './week-boxes.ts';

const CONTACTS_ON_CARD = 3;
const BACKUPS_ON_CARD = 2;
/** So many characters of 36 pt stand beside a phone number. */
const LONG_NAME = 5;
/** So many characters of 28 pt stand beside a phone number; more are set closer, so that the card stays one page. */
const WIDE_CALLER = 11;

/**
 * 表2 农村互助养老明白卡: one page for each elder, to be read at 85 from across the room.
 * It hangs where visitors see it, so it is made only with the elder's wall_card consent.
 */
export function composeWallCards(facts: WallCardFacts): ComposedForm {
  const visitsByElder = groupBy(visitsToElders(facts).toSorted(inOrderOfWeek), (visit) => visit.elderId);
  const names = maskNames('household', facts);
  const elders = facts.elders.toSorted(byPlace);
  const carded = elders.filter(
    (elder) => elder.consents.has('wall_card') && visitsByElder.has(elder.personId),
  );
  const visitsOf = (elder: PaperElder): readonly PlannedPaperVisit[] =>
    visitsByElder.get(elder.personId) ?? [];

  return {
    title: `${facts.villageName}明白卡`,
    styles: WALL_CARD_STYLES,
    shared: pictogramSheet(carded.flatMap(visitsOf).map((visit) => visit.serviceCode)),
    parts: carded.map((elder) => ({
      key: `elder-${String(elder.personId)}`,
      title: elder.name,
      groupNo: elder.groupNo,
      sheets: 1,
      body: wallCard(facts, elder, visitsOf(elder), names),
      lines: [],
    })),
    withheld: elders
      .filter((elder) => !carded.includes(elder))
      .map((elder): WithheldSheet => ({
        form: 'wall-card',
        name: elder.name,
        reason: elder.consents.has('wall_card') ? 'no-visits' : 'no-wall-card-consent',
      })),
  };
}

/** Every week alike, so that a week with the same visits makes the same card. */
function inOrderOfWeek(one: PlannedPaperVisit, other: PlannedPaperVisit): number {
  return (
    one.date.localeCompare(other.date) ||
    SLOTS.indexOf(one.slot) - SLOTS.indexOf(other.slot) ||
    SERVICE_CODES.indexOf(one.serviceCode) - SERVICE_CODES.indexOf(other.serviceCode)
  );
}

function wallCard(
  facts: WallCardFacts,
  elder: PaperElder,
  visits: readonly PlannedPaperVisit[],
  names: MaskedNames,
): Html {
  const { mainHelperId, backupIds } = companyOf(elder, visits);
  const condition = facts.conditions.get(elder.personId);
  const state = [ageWords(elder.age), condition === undefined ? '' : conditionWords(condition)]
    .filter((words) => words !== '')
    .join('　');
  return html`<section>
    <h1>
      <span class="fixed">本卡贴屋内</span>农村互助养老明白卡<span
        >卡号 ${String(elder.personId).padStart(5, '0')}</span
      >
    </h1>
    <div class="block">
      <b class="label">老人</b>
      <div>
        <div class="person"><b class="big">${elder.name}</b><span>${state}</span></div>
        <div>${facts.townshipName} ${facts.villageName} ${placeWords(elder)}</div>
      </div>
    </div>
    <div class="block">
      <b class="label">互助员</b>
      <div>
        ${mainHelperId === null ? null : helperLine('big', mainHelperId, names, ageWords(facts.helperAges.get(mainHelperId) ?? null))}
        ${backupIds.slice(0, backupsOnCard(mainHelperId, names)).map((id) => html`<div class="behind">后备${helperLine('backup', id, names)}</div>`)}
      </div>
    </div>
    <div class="calls">${callLines(facts, elder)}</div>
    <div>
      <b class="label">每周服务</b>
      ${weekBoxes(facts.weekStart, visits)}
    </div>
    <footer>
      <span>制卡日期：${FILLED_LATER.printedOn}</span>
      <span>有效期：${facts.validUntil === null ? '至换发新卡为止' : `至${fullDate(facts.validUntil)}`}</span>
    </footer>
  </section>`;
}

/** The pair's own helper, or who comes most often; then who stands in, and the others of the week, as back-up. */
function companyOf(
  elder: PaperElder,
  visits: readonly PlannedPaperVisit[],
): { readonly mainHelperId: PersonId | null; readonly backupIds: readonly PersonId[] } {
  const comers = [
    ...groupBy(
      visits.flatMap((visit) => visit.helpers),
      (helper) => helper.helperId,
    ),
  ]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([helperId]) => helperId);
  const mainHelperId = elder.primaryHelperId ?? comers[0] ?? null;
  const standIn = elder.backupHelperId ?? null;
  const others = [...new Set([...(standIn === null ? [] : [standIn]), ...comers])];
  return {
    mainHelperId,
    backupIds: others.filter((id) => id !== mainHelperId).slice(0, BACKUPS_ON_CARD),
  };
}

/** A long name takes the line on which a second back-up would stand. */
function backupsOnCard(mainHelperId: PersonId | null, names: MaskedNames): number {
  return mainHelperId !== null && names.helper(mainHelperId).length > LONG_NAME ? 1 : BACKUPS_ON_CARD;
}

function helperLine(look: 'big' | 'backup', id: PersonId, names: MaskedNames, age = ''): Html {
  return html`<span class="${look}"
    ><span
      ><b>${breakable(names.helper(id))}</b>${age === '' ? null : html`<span class="age">${age}</span>`}</span
    >${numberOrBlank(names.helperPhone(id))}</span
  >`;
}

function ageWords(age: number | null): string {
  return age === null ? '' : `${String(age)}岁`;
}

/** A number that nobody gave is left to a pen. */
function numberOrBlank(phone: string | null): Html {
  return phone === null
    ? html`<span class="blank"></span>`
    : html`<b class="number">${phoneNumber(phone)}</b>`;
}

/** Children first, then the doctor, the cadre and the station of the village, then the three numbers that everybody has. */
function callLines(facts: WallCardFacts, elder: PaperElder): readonly Html[] {
  const reachable = elder.contacts.filter((contact) => contact.phone !== null).slice(0, CONTACTS_ON_CARD);
  const children: readonly PaperContact[] =
    reachable.length > 0 ? reachable : [{ name: '', relation: '子女', phone: null }];
  return [
    ...children.map((contact) => callLine(`${contact.relation} ${contact.name}`, contact.phone)),
    ...helpLine('村医', elder.doctor),
    ...helpLine('联系干部', elder.cadre),
    ...(facts.stationPhone === null ? [] : [callLine('互助站', facts.stationPhone)]),
    html`<div class="emergency">
      <span>急救 <b>120</b></span
      ><span>报警 <b>110</b></span
      ><span>火警 <b>119</b></span>
    </div>`,
  ];
}

/** Who is not known takes no room; who is known without a number gets a line for a pen. */
function helpLine(as: string, line: PaperHelpLine | null): readonly Html[] {
  return line === null ? [] : [callLine(`${as} ${line.name}`.trimEnd(), line.phone)];
}

function callLine(who: string, phone: string | null): Html {
  return html`<div>
    <span class="${who.length > WIDE_CALLER ? 'long' : ''}">${who}</span>${numberOrBlank(phone)}
  </div>`;
}
