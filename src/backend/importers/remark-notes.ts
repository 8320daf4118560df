import type { LunarBirthday } from '../../shared/domain/person-profile.ts';
import { maskIdentityNumber } from './mask-identity-number.ts';
import { villageGroupName } from './village-group-name.ts';

/** What a remark keeps where a field had to give way; written as a clerk would. */
export const remarkNotes = {
  alsoWritten: (name: string) => `又写作 ${name}`,
  /** The middle of the number stays hidden. */
  formerNumber: (idNumber: string) => `原身份证号 ${maskIdentityNumber(idNumber)}`,
  alsoInHousehold: (householdNo: string) => `又在户号 ${householdNo}`,
  villageDoctor: (name: string) => `村医 ${name}`,
  cadre: (name: string) => `干部联系人 ${name}`,
  groupOfVillage: (villageName: string, groupNo: number) => `${villageName}${villageGroupName(groupNo)}`,
} as const;

/** Parts of a remark, as they were joined. */
export function partsOfRemark(remark: string): readonly string[] {
  return remark.split('；');
}

/** 12-29, with 闰 before a leap month. */
export function lunarBirthdayText({ month, day, leap }: LunarBirthday): string {
  return `${leap ? '闰' : ''}${String(month)}-${String(day)}`;
}
