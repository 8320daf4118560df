/** How a village group is called on screens and on paper, whatever way the register wrote it. */
export function villageGroupName(groupNo: number): string {
  return `${String(groupNo)}组`;
}
