import type { CellValue } from 'hucre/xlsx';
import type { Chance } from './chance.ts';
import { type EldersDirt, swapTwoDigits } from './elders-dirt.ts';
import { ageInRegister, type DemoElder } from './people.ts';
import { villageGroupSpelling } from './village-group-spelling.ts';

const TYPED_TWO_YEARS_AGO = 0.1;

/** The cells of an elder's row from 户号 on, written the way this office writes this person. */
export function elderCells(chance: Chance, elder: DemoElder, dirt: EldersDirt): CellValue[] {
  return [
    ...personCells(chance, elder, dirt),
    elder.careWords.join(chance.pick(['、', '，', '/'])),
    phoneCell(chance, elder, dirt),
    traitsCell(elder),
    elder.child?.name ?? '',
    elder.child?.relation ?? '',
    elder.child?.phone ?? '',
    elder.remark,
    elder.agreesToList ? '√' : '',
    elder.agreesToCard ? chance.pick(['√', '是']) : '',
  ];
}

/** The second row of a person who stands there twice: a right number, and little else. */
export function secondElderCells(chance: Chance, elder: DemoElder, dirt: EldersDirt): CellValue[] {
  const cells = personCells(chance, elder, { ...dirt, identity: new Map(), spreadNames: new Set() });
  return [...cells, ...Array<CellValue>(9).fill('')];
}

function personCells(chance: Chance, elder: DemoElder, dirt: EldersDirt): CellValue[] {
  const typedAge = ageInRegister(elder) - (chance.happens(TYPED_TWO_YEARS_AGO) ? 2 : 0);
  return [
    elder.householdNo,
    nameCell(elder, dirt),
    elder.sex === 'M' ? '男' : '女',
    identityCell(elder, dirt),
    birthCell(elder, dirt),
    typedAge,
    villageGroupSpelling(chance, elder.hamlet),
    elder.hamlet.name,
    elder.living,
    elder.health,
    elder.selfCare,
  ];
}

function nameCell(elder: DemoElder, dirt: EldersDirt): string {
  if (elder.status === 'deceased') return `${elder.name}（已故）`;
  if (elder.status === 'away') return `${elder.name}（外出）`;
  return dirt.spreadNames.has(elder) ? [...elder.name].join('　') : elder.name;
}

function identityCell(elder: DemoElder, dirt: EldersDirt): CellValue {
  const { idNumber } = elder;
  switch (dirt.identity.get(elder)) {
    case 'missing':
      return '';
    case 'typed-as-number':
      return Number(`${idNumber.slice(0, 15)}000`);
    case 'two-swapped':
      return swapTwoDigits(idNumber) ?? idNumber;
    case 'spaces':
      return `${idNumber.slice(0, 6)} ${idNumber.slice(6, 14)} ${idNumber.slice(14)}`;
    case 'full-width':
      return [...idNumber].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
    case 'lower-case-x':
      return idNumber.toLowerCase();
    case undefined:
      return idNumber;
  }
}

function birthCell(elder: DemoElder, dirt: EldersDirt): CellValue {
  const [year = '', month = '', day = ''] = elder.birth.split('-');
  switch (dirt.birth.get(elder)) {
    case 'words':
      return `${year}年${Number(month)}月`;
    case 'year-month-number':
      return Number(`${year}${month}`);
    case 'decimal':
      return Number(`${year}.${Number(month)}`);
    case 'date-cell':
      return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    case 'two-digit-year':
      return `${year.slice(2)}.${Number(month)}.${Number(day)}`;
    case 'dotted':
    case undefined:
      return `${year}.${month}`;
  }
}

function phoneCell(chance: Chance, elder: DemoElder, dirt: EldersDirt): CellValue {
  const { phone, child } = elder;
  if (phone === null) return chance.happens(0.45) ? '无' : '';
  const kind = dirt.phone.get(elder);
  if (kind === 'dashes') return `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`;
  if (kind === 'two-in-one') return `${phone}/儿子${chance.happens(0.1) ? '无' : (child?.phone ?? '无')}`;
  return chance.happens(0.25) ? Number(phone) : phone;
}

/** Nature／likings／needs in one cell, as the register has it. */
function traitsCell({ temperaments, hobbies, needs }: DemoElder): string {
  const parts = [temperaments.join('、'), hobbies.join('、')];
  if (needs.length > 0)
    parts.push(needs.map(({ service, timesAWeek }) => `${service} 每周${timesAWeek}次`).join('；'));
  return parts.join('／');
}
