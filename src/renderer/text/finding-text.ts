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
    done: '人照收，号码记为“被截断”，不拿它认人。末位是 X 的没有变，因为表格把它当文字。请对照证件核对。',
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
  'hamlet-from-merged-cell': {
    title: '几行合用一个合并的单元格',
    done: '合并范围内的每一行都按这一格收下。',
  },
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
  'sheet-of-other-kind': {
    title: '这个工作表是另一种表',
    done: '这次没有读。请把它单独另存为一个文件，再导入一次。',
  },
  'group-from-sheet-name': { title: '表里没有写组，工作表的名字写了', done: '整个工作表都算这个组。' },
  'text-was-decoded-twice': { title: '汉字成了乱码', done: '已还原成原来的汉字，请看几行对不对。' },
  'comment-to-remark': { title: '单元格上有批注', done: '批注的话记在备注。' },
  'cell-formula-error': { title: '公式出错，没有结果', done: '这一格当作空白，其余内容照收。' },
  'household-from-block': {
    title: '户主一行，家人列在下面',
    done: '合成一户收下，户号按户主姓名起，以后可改。',
  },
  'sheet-hidden': {
    title: '这个工作表是隐藏的',
    done: '建议：照样收下。选“不收”则整个工作表不读。',
  },
  'row-hidden': {
    title: '这一行是隐藏的，或被筛选掉了',
    done: '建议：照样收下。选“不收”则跳过这一行。',
  },
  'row-struck-through': {
    title: '姓名上划了删除线',
    done: '建议：人照收，备注记“表中已划掉”。选“不收”则跳过这一行。',
  },
  'row-coloured': {
    title: '这一行标了颜色',
    done: '建议：人照收，备注记下颜色。选“不收”则跳过这一行。',
  },
  'id-check-digit-fails': {
    title: '身份证号校验位不对，可能有一位写错',
    done: '建议：号码照原样留着，记为“待核对”，不单凭它认人；右边写着第几位像是颠倒了。选“不收”则号码留空。',
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
    title: '可能就是已登记的一个人',
    done: '建议：认作同一个人，不另登记一次；互助员可以同时是老人。',
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
  'id-apostrophe-removed': { title: '身份证号前面有一撇', done: '去掉前面的一撇后收下。' },
  'id-legacy-15': {
    title: '身份证号是15位的老号码',
    done: '按老号码收下，照样认人。右边是换算成18位的样子，请对照证件再改。',
  },
  'id-masked-hint': {
    title: '身份证号中间是星号',
    done: '星号不是号码，号码留空；看得见的几位记在备注里备查。',
  },
  'id-and-name-split': { title: '身份证号和姓名写在一格', done: '拆开后收下号码。' },
  'birth-lunar': { title: '出生日期写的是农历', done: '记作农历生日，年龄仍按身份证号算。' },
  'birth-estimated': { title: '出生年份是大概的', done: '按右边的年份收下，只算到年，原话记在备注。' },
  'birth-month-written-first': { title: '出生日期的年写在最后', done: '按右边的年月日收下。' },
  'name-dot-normalised': { title: '少数民族姓名中间的点写法不同', done: '统一写成“·”，其余不变。' },
  'relation-read': { title: '与户主关系换成统一说法', done: '按右边的说法收下。' },
  'phone-same-as-above': { title: '电话写着“同上”', done: '照抄上一行的电话。' },
  'phone-wrong-length': { title: '电话号码多一位或少一位', done: '不当电话用，原样记在备注，请核对。' },
  'health-split': { title: '健康状况里写了几样东西', done: '把病名分到慢性病，好坏的说法留在健康状况。' },
  'self-care-from-health': {
    title: '健康状况里写着自理情况',
    done: '自理能力一格空着，按这里写的收下，来源记作村里看法。',
  },
  'as-on-record': {
    title: '有疑点，但与已登记的一致',
    done: '以前已经定过，这一行什么也不改，不再询问。',
  },
  'remark-suggests': {
    title: '备注里写着别的列该有的事',
    done: '备注照留。右边是可以补填的内容，请在人员页面补上。',
  },
  'id-scientific': {
    title: '身份证号变成了带 E 的数',
    done: '建议：后面的数字已经丢了，号码留空，原样记在备注，请对照证件补录。',
  },
  'id-x-lookalike': { title: '身份证号末位像 X 又不是 X', done: '建议：当作 X 收下。选“不收”则号码留空。' },
  'id-wrong-length': {
    title: '身份证号位数不对',
    done: '建议：号码照原样留着，记为“待核对”。选“不收”则号码留空。',
  },
  'id-birth-impossible': {
    title: '身份证号里的出生日期不可能',
    done: '建议：号码照原样留着，记为“待核对”，不从它取出生日期。选“不收”则号码留空。',
  },
  'id-in-phone-column': {
    title: '电话一格里写的是身份证号',
    done: '建议：身份证号一格空着的，收作身份证号；不空的，以身份证号一格为准。选“不收”则不采用。',
  },
  'id-name-differs': {
    title: '身份证号一格里写着别人的姓名',
    done: '建议：号码可能是别人的，不收，姓名记在备注。',
  },
  'id-two-in-one-cell': {
    title: '一个人写了两个身份证号',
    done: '建议：以第一个能用的为准，另一个遮住中间后记在备注。选“不收”则号码留空。',
  },
  'id-from-disability-card': {
    title: '填的是残疾证号',
    done: '建议：前18位收作身份证号，类别和等级记在备注。选“不收”则号码留空。',
  },
  'elder-too-young': {
    title: '按身份证号算年纪太轻，可能是子女的号码',
    done: '建议：人照收，号码和出生日期不采用，请核对。选“不收”则照表里的号码收下。',
  },
  'person-has-two-numbers': {
    title: '同村同户同名，身份证号却不同',
    done: '建议：认作同一个人，号码改用这次的，原来的遮住中间后记在备注。选“不收”则跳过这一行。',
  },
  'birth-day-or-month-first': {
    title: '出生日期分不清先写月还是先写日',
    done: '建议：整张表都按先写月算。选“不收”则只收年份，原话记在备注。',
  },
  'birth-impossible': { title: '出生日期不存在', done: '建议：出生日期留空，原话记在备注。' },
  'name-is-nickname': {
    title: '写的是称呼，不像户口上的姓名',
    done: '建议：先按这个称呼收下，并记在“称呼”里，请问到姓名后改正。选“不收”则跳过这一行。',
  },
  'name-character-missing': {
    title: '姓名里有打不出的字',
    done: '建议：照原样收下，请在人员页面补上那个字。选“不收”则跳过这一行。',
  },
  'name-variant': {
    title: '姓名只差一个异体字，其余都一样',
    done: '建议：认作同一个人，姓名以先登记的为准。选“不收”则不合并，跳过这一行。',
  },
  'name-holds-couple': {
    title: '一格里写了夫妻两个人',
    done: '建议：拆成两个人，住处和电话都一样。选“不收”则跳过这一行。',
  },
  'words-say-deceased': {
    title: '别的列里写着已故',
    done: '建议：记为已故，不再结对和排班。选“不收”则照在家收下。',
  },
  'words-say-away': {
    title: '别的列里写着外出',
    done: '建议：记为外出，不再结对和排班。选“不收”则照在家收下。',
  },
  'village-name-similar': {
    title: '村名和已登记的村只差一个音同的字',
    done: '建议：算作已登记的那个村。选“不收”则新建一个村。',
  },
  'group-of-former-village': {
    title: '村组写的是合并前的老村',
    done: '建议：组别留空，原话记在备注；在地点里给现在的组加上老名字后，再导入就能认得。',
  },
  'code-needs-key': { title: '类别写的是数字代码', done: '建议：不知道代码的意思，不采用，原样记在备注。' },
  'self-care-tick': { title: '自理能力只打了勾', done: '建议：看不出勾的是哪一级，自理能力留空。' },
  'pair-helper-drafted': {
    title: '结对名单里的互助员还没有登记',
    done: '建议：先替他建一张互助员卡，只有姓名、村和电话，每周时间为0，请补全。选“不收”则这一对不收。',
  },
  'pair-helper-too-many': {
    title: '一个互助员结对的老人超过了上限',
    done: '建议：这一对照收，请另找人分担。选“不收”则这一对不收。',
  },
  'pair-helper-older': {
    title: '互助员比老人年纪还大',
    done: '建议：这一对照收，请再考虑。选“不收”则这一对不收。',
  },
  'pair-helper-weaker': {
    title: '互助员自己的自理能力不如老人',
    done: '建议：这一对照收，请再考虑。选“不收”则这一对不收。',
  },
  'pair-same-household': {
    title: '结对的两个人是一家人',
    done: '建议：照收。按规矩一家人不算结对的，请选“不收”。',
  },
  'pair-date-unclear': {
    title: '结对日期看不出是哪一天',
    done: '建议：按右边的日期记；右边没有的，以导入这天为准。选“不收”则这一对不收。',
  },
  'same-person-two-households': {
    title: '同一个身份证号写在两户',
    done: '建议：归到先写的一户，后一户的户号记在备注。选“不收”则跳过后一行。',
  },
  'file-older-than-last-import': {
    title: '这个文件比上次导入的还旧',
    done: '建议：照收。可能会用旧内容盖掉新内容，拿不准就不要导入。选“不收”则只收新人，不改已登记的。',
  },
  'pair-elder-has-helper': { title: '这位老人已经有结对的互助员', done: '这一对不收，以先登记的为准。' },
  'pair-same-person': { title: '老人和互助员是同一个人', done: '这一对不收。' },
} satisfies Record<ImportFindingCode, FindingWords>;
