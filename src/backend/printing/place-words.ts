import type { PaperPerson } from './paper-facts.ts';

/** 3组 张家湾 第7户, as far as it is known: for paper that stays indoors. */
export function placeWords(person: PaperPerson): string {
  return [
    person.groupNo === null ? null : `${person.groupNo}组`,
    person.hamletName,
    person.householdNo === null ? null : `第${person.householdNo}户`,
  ]
    .filter((word) => word !== null)
    .join(' ');
}
