import type { ImportFindingCode } from '../../shared/findings/import-finding.ts';

interface FindingWords {
  /** What the importer met. */
  readonly title: string;
  /** What it did, or what it proposes to do. */
  readonly done: string;
}

/** What each remark of the importers means and what was done about it. */
export const findingText = {
  'id-spaces-removed': { title: '身份证号里有空格', done: '去掉空格后收下。' },
  'id-full-width': { title: '身份证号用了全角数字', done: '换成半角后收下。' },
  'id-lower-case-x': { title: '身份证号末位是小写 x', done: '换成大写 X 后收下。' },
  'id-missing': { title: '没有身份证号', done: '人照收，身份证号留空，以后可补。' },
  'id-truncated-number': {
    title: '身份证号末尾被表格变成了 0',
    done: '人照收，号码记为“被截断”，不拿它认人。请对照证件核对。',
  },
  'phone-cleaned': { title: '电话号码里有空格或横线', done: '整理成连续数字后收下。' },
  'phone-two-in-one-cell': { title: '一格里写了两个电话', done: '拆成两个电话，都收下。' },
  'birth-spreadsheet-date': { title: '出生日期是表格的日期数', done: '换算成年月日后收下。' },
  'birth-two-digit-year': { title: '出生年份只写了两位', done: '补成四位后收下。' },
  'birth-differs-from-id': {
    title: '出生日期与身份证号不一致',
    done: '以身份证号为准，表里的写法记在备注。',
  },
  'age-differs': { title: '年龄与出生日期对不上', done: '年龄由出生日期算出，不收表里的年龄。' },
  'sex-differs-from-id': { title: '性别与身份证号不一致', done: '按表里写的收下，请对照证件核对。' },
  'name-spaces-removed': { title: '姓名里有空格', done: '去掉空格后收下。' },
  'hamlet-from-merged-cell': { title: '院落写在合并的单元格里', done: '合并范围内的每一行都算这个院落。' },
  'category-misprint': { title: '人员类别有错字', done: '按最接近的类别收下。' },
  'minutes-unknown': { title: '步行时间没有写，或写着不清楚', done: '不收，需要时按相邻路段估算。' },
  'walking-estimated': { title: '步行时间是大约数', done: '按写的分钟数收下。' },
  'date-in-words': { title: '日期不是完整的年月日', done: '换成右边所示的日期；换不了的留空。' },
  'word-unknown': {
    title: '这里写的读不懂',
    done: '按右边所示收下；右边没有写的，这个词不采用。其余内容照收。',
  },
  'hamlet-unknown-created': { title: '新的院落', done: '名册里原来没有，已按表里的名字新建。' },
  'household-number-missing': { title: '没有户号', done: '人照收，暂不归到任何一户。' },
  'sheet-skipped': { title: '这个工作表没有可读的表头', done: '整个工作表没有读，其他工作表照收。' },
  'id-check-digit-fails': {
    title: '身份证号校验位不对，可能有一位写错',
    done: '建议：号码照原样留着，记为“待核对”，不单凭它认人。选“不收”则号码留空。',
  },
  'id-malformed': {
    title: '身份证号写法不对',
    done: '建议：号码照原样留着，记为“待核对”。选“不收”则号码留空。',
  },
  'birth-january-or-october': {
    title: '出生年月写成小数，1月还是10月分不清',
    done: '建议：只收年份，月份不定，原话记在备注。',
  },
  'birth-unreadable': { title: '出生日期读不懂', done: '建议：出生日期留空，原话记在备注。' },
  'name-marked-deceased': {
    title: '姓名后注明已故',
    done: '建议：记为已故，不再结对和排班。选“不收”则跳过这一行。',
  },
  'name-marked-away': {
    title: '姓名后注明外出',
    done: '建议：记为外出，不再结对和排班。选“不收”则跳过这一行。',
  },
  'same-person-twice': {
    title: '同一个人出现了两次',
    done: '建议：合并为一个人，以先出现的一行为准，缺的从后一行补。',
  },
  'id-of-two-people': {
    title: '两个人写着同一个身份证号',
    done: '建议：人都收下，号码记为“待核对”。选“不收”则两人的号码都留空。',
  },
  'perhaps-registered-elder': {
    title: '互助员可能就是花名册里的一位老人',
    done: '建议：认作同一个人，既是老人又是互助员。',
  },
  'changed-since-last-import': { title: '与上次导入的内容不同', done: '建议：改成这次表里的内容。' },
  'row-repeated-heading': { title: '重复的表头行', done: '不是人员，跳过。' },
  'row-total': { title: '合计行', done: '不是人员，跳过。' },
  'row-footer': { title: '表尾的填表人、日期等', done: '不是人员，跳过。' },
  'row-title': { title: '标题行', done: '不是人员，跳过。' },
  'row-without-name': { title: '没有姓名', done: '这一行不收。请补上姓名再导入。' },
  'row-without-village': { title: '没有写是哪个村', done: '这一行不收。请补上村名再导入。' },
  'pair-elder-unknown': { title: '结对名单里的老人不在花名册上', done: '这一对不收。请先导入这位老人。' },
  'pair-helper-unknown': {
    title: '结对名单里的互助员不在花名册上',
    done: '这一对不收。请先导入这位互助员。',
  },
  'pair-person-not-active': { title: '结对的一方已故、外出或退出', done: '这一对不收。' },
  'pair-already-known': { title: '这一对已经登记', done: '不重复收。' },
  'minutes-hamlet-unknown': { title: '步行时间表里的院落没有登记', done: '这一条不收。请检查院落名。' },
  'minutes-unreadable': { title: '步行时间读不懂', done: '这一条不收。请改成分钟数。' },
} satisfies Record<ImportFindingCode, FindingWords>;
