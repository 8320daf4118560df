import type { Output } from '../../../shared/contract/contract.ts';
import { timeBankText as text } from '../../text/screens/time-bank.ts';

export type AccountRow = Output<'timeBank.accounts'>[number];

/** 王大山, or 户 0012 where nobody said who is the head: how a household is called in the window. */
export function householdName({
  headName,
  householdNo,
}: Pick<AccountRow, 'headName' | 'householdNo'>): string {
  return headName ?? text.householdNo(householdNo);
}

/** 柳树村 2组 */
export function whereText({ villageName, groupNo }: Pick<AccountRow, 'villageName' | 'groupNo'>): string {
  return groupNo === null ? villageName : `${villageName} ${text.group(groupNo)}`;
}
