import { villageGroupName } from './village-group-name.ts';

/** How the place book and the office call a village that became part of another: 原大坪村. */
export function formerVillageName(villageName: string): string {
  return `原${villageName}`;
}

/** A group by the number that it had in its former village: 原大坪村5组. */
export function formerGroupName(villageName: string, groupNo: number): string {
  return `${formerVillageName(villageName)}${villageGroupName(groupNo)}`;
}

/** A hamlet by its former village: 原大坪村李家湾. */
export function formerHamletName(villageName: string, hamletName: string): string {
  return `${formerVillageName(villageName)}${hamletName}`;
}

/** A household number by its former village: 大坪村007. Also stands in front of hamlets that both villages have. */
export function withVillageInFront(villageName: string, name: string): string {
  return `${villageName}${name}`;
}

/** The name without a 原 before it: 原大坪村 is 大坪村. */
export function withoutFormer(name: string): string {
  return name.replace(/^原(?=.{2,}$)/u, '');
}
