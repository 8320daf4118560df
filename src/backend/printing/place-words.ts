import type { PaperElder, PaperPerson } from './paper-facts.ts';

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

/** 3组 张家湾 黄葛树边第二家: where the village has words for the house they lead there better than its number. */
export function wayWords(elder: PaperElder): string {
  const { houseWords = '' } = elder;
  return houseWords === ''
    ? placeWords(elder)
    : `${placeWords({ ...elder, householdNo: null })} ${houseWords}`;
}

/** 3组第7户, as far as it is known: a household without its hamlet. */
export function householdWords(groupNo: number | null, householdNo: string | null): string {
  return `${groupNo === null ? '' : `${String(groupNo)}组`}${householdNo === null ? '' : `第${householdNo}户`}`;
}
