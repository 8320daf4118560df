/** Words of the list of places where a volunteer is wanted most. */
export const pairingsVolunteersText = {
  none: '哪里添人都帮不上更多',
  noneNextStep: '要互助员的老人都有了，或者差的不是人，是时间、培训这样的条件。',
  lead: '假如在这个院落新添一名互助员，全乡镇的方案会好多少。一个院落一个院落地算，不能相加。',
  best: '最该先找人的地方：',
  sentence: (place: string, primaries: number, backups: number, points: number) => {
    const gains = [
      primaries > 0 ? `多安排 ${primaries} 位老人` : '',
      backups > 0 ? `给 ${backups} 位老人补上后备` : '',
    ].filter((part) => part !== '');
    const people = gains.length === 0 ? '' : `可${gains.join('，')}`;
    if (points <= 0) return `${place}：添一名，${people}。`;
    return people === ''
      ? `${place}：添一名，配得更合适，多 ${points} 分。`
      : `${place}：添一名，${people}，另加 ${points} 分。`;
  },
  village: '按村筛选',
  allVillages: '全部村',
  noneHere: '这个村添人帮不上更多',
  columns: {
    village: '村',
    hamlet: '院落',
    primaries: '多安排老人',
    backups: '补上后备',
    points: '另加分',
  },
  elders: (count: number) => (count === 0 ? '' : `${count} 位`),
} as const;
