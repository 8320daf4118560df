/** Something that a remark says and another column is for. */
export interface RemarkFact {
  /** Heading of the column that it belongs to. */
  readonly column: string;
  readonly value: string;
}

const FACTS: readonly { readonly says: RegExp; readonly column: string; readonly value: string }[] = [
  { says: /耳聋|听不见|听不到/u, column: '听力', value: '无' },
  { says: /耳背|听不清|听力(?:差|不好|下降)/u, column: '听力', value: '差' },
  { says: /失明|看不见|眼瞎|双目/u, column: '视力', value: '无' },
  { says: /看不清|白内障|视力(?:差|不好|下降)/u, column: '视力', value: '差' },
  { says: /瘫|卧床/u, column: '行走', value: '卧床' },
  { says: /轮椅|要人扶|走不动/u, column: '行走', value: '要人扶' },
  { says: /拐杖|拄拐|拄棍/u, column: '行走', value: '拄拐' },
  { says: /(?:有|养)[\p{Script=Han}]{0,3}狗|恶狗/u, column: '家里有狗', value: '是' },
  { says: /轮流|轮养|轮住|轮吃/u, column: '住处', value: '轮流住' },
  { says: /抽烟|吸烟/u, column: '抽烟', value: '是' },
  { says: /(?<![不没])过敏/u, column: '过敏', value: '见备注' },
];

/** What a remark would fill in elsewhere; one fact for each column, the first that speaks. Nothing is filled in. */
export function factsOfRemark(remark: string): readonly RemarkFact[] {
  const facts = new Map<string, RemarkFact>();
  for (const { says, column, value } of FACTS) {
    if (says.test(remark) && !facts.has(column)) facts.set(column, { column, value });
  }
  return [...facts.values()];
}

const DECEASED = /已故|去世|病故|病逝|已死|死亡|已亡|亡故|过世/u;
const AWAY =
  /随(?:子女?|女儿?|儿子?)去|随子女[\p{Script=Han}]{0,3}(?:住|外)|现在外地|外出(?:务工|打工)|在外(?:务工|打工|居住)|长期在外/u;
/** Of a dead husband, a son at work: the remark speaks of somebody else. */
const OF_OTHERS =
  /(?:老伴|配偶|丈夫|妻子|老公|老婆|儿子?|女儿?|子女|儿女|孙子?|父|母|兄|弟|姐|妹|媳妇?)[\p{Script=Han}]{0,6}$/u;

/** Whether words of a cell say that the person of the row has died or lives away. */
export function statusInWords(text: string): 'deceased' | 'away' | null {
  for (const [pattern, status] of [
    [DECEASED, 'deceased'],
    [AWAY, 'away'],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const before =
      text
        .slice(0, match.index)
        .split(/[,，。;；、\s]/u)
        .at(-1) ?? '';
    if (!OF_OTHERS.test(before)) return status;
  }
  return null;
}
