import type { CareFlag } from '../../../shared/domain/person.ts';
import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { careFlagWord } from '../terms.ts';

/** What a clerk looks after together. */
export type GapGroup = 'home' | 'identity' | 'health' | 'contact' | 'consent' | 'helper';

/** Words of the quality screen. */
export const qualityText = {
  title: '资料质量',
  lead: '看看花名册里还缺什么、哪里可疑，点一下就到要补的人。',
  survey: '按调查表录入',
  allVillages: '全乡镇',
  villageLabel: '看哪个村',
  empty: '还没有人员',
  emptyNextStep: '先到“导入”放进花名册，再来看缺什么。',
  goImport: '去导入',
  tabs: {
    gaps: '缺项',
    twins: (count: number | null) => (count === null ? '疑似重复' : `疑似重复 ${count}`),
    households: (count: number | null) => (count === null ? '户的问题' : `户的问题 ${count}`),
    succession: '互助员接班',
    statistics: '年龄与类别',
  },
  gaps: {
    whole: '全部齐全，没有发现缺项。',
    onlyOpen: '只看有缺的',
    gap: '缺什么',
    all: '合计',
    people: (people: number) => `${people} 人`,
    complete: '齐全',
    nobody: '—',
    barLabel: (village: string, people: number, outOf: number) =>
      `${village}：${outOf} 人里还缺 ${people} 人`,
    look: (gap: string, village: string, people: number) => `${gap}，${village} ${people} 人，去看名单`,
    done: (percent: number) => `${percent}%`,
    legend: '格里是还缺的人数，条越满越齐全。点人数看名单。',
    groups: {
      home: '住处与户',
      identity: '身份与年龄',
      health: '健康与自理',
      contact: '联系',
      consent: '同意',
      helper: '互助员',
    } satisfies Record<GapGroup, string>,
    words: {
      'elder-without-hamlet': '有需求的老人没登记院落或户号',
      'helper-without-hours': '互助员没填可服务时间',
      'id-unusable': '身份证号缺失或有误',
      'no-public-list-consent': '没同意公示姓名',
      'no-wall-card-consent': '没同意张贴明白卡',
      'birth-unknown': '出生日期不详',
      'phone-missing': '没有电话',
      'household-missing': '没有户号',
      'level-missing': '有需求没评自理能力',
      'level-without-source': '自理能力没写依据或日期',
      'assessment-outdated': '评估满一年，该复评了',
      'needs-missing-very-old-alone': '高龄独居却没登记需求',
      'elder-without-helper': '老人还没有互助员',
      'family-contact-missing': '没有家属联系人',
      'temperament-and-hobby-missing': '没登记性情和爱好',
      'no-basic-consent': '没同意接受互助服务',
      'helper-ability-unknown': '身体状况没登记',
      'helper-insurance-missing': '没有保险或已到期',
      'helper-ageing': '年事已高，要找接班人',
      'helper-reconfirmation-due': '满一年没再确认意愿',
      'two-cards-one-household': '一户像有两个户号',
      'name-shared-in-village': '同村同名，没加区分',
      'remark-to-sort': '备注里的情况没归入资料',
    } satisfies Record<RegisterGap, string>,
  },
  twins: {
    none: '没有发现可能是同一个人的两条记录。',
    lead: '这里只列出来，不会自动合并。请打开两边核对；确是两个人的，在“区分”里加一两个字就不再列出。',
    one: '第一条',
    other: '第二条',
    why: '为什么可疑',
    noBirth: '出生日期不详',
    open: (name: string) => `打开 ${name}`,
    whyWord: {
      'same-id-number': '身份证号相同',
      'same-name-and-birth': '姓名和出生日期相同',
      'variant-name-and-birth': '姓氏写法不同，名字和出生日期相同',
      'same-name-and-phone': '姓名和电话相同',
    } satisfies Record<Output<'quality.twins'>[number]['why'], string>,
  },
  households: {
    none: '没有发现有问题的户。',
    village: '村',
    householdNo: '户号',
    why: '问题',
    look: '看这一户的人',
    open: '到“村组”里看',
    whyWord: {
      empty: '户里没有人了',
      'head-gone': '户主已故、迁走或不在这一户',
      'two-cards': '和另一个户号像是同一户',
    } satisfies Record<Output<'quality.households'>[number]['why'], string>,
  },
  succession: {
    bands: '在岗互助员的年龄',
    band: (from: number, to: number | null) =>
      to === null ? `${from} 岁以上` : from < 20 ? `${to + 1} 岁以下` : `${from}–${to} 岁`,
    helpers: (count: number) => `${count} 人`,
    noHelpers: '还没有登记出生日期的互助员。',
    ageing: (count: number) => `到了年龄、要找接班人的互助员（${count} 人）`,
    noAgeing: '没有互助员到这个年龄。',
    ageingLead: '从几岁算起，在“村组”的规则里定，平时是 70 岁。',
    mayFollow: (count: number, isAll: boolean) =>
      isAll ? `可以动员的人（${count} 人）` : `可以动员的人（只列最合适的 ${count} 人）`,
    mayFollowLead: '志愿者骨干、乡贤，和能自理、自己没有需求的低龄老人；还不是互助员。',
    noMayFollow: '没有找到合适的人。',
    name: '姓名',
    age: '年龄',
    elders: '帮扶老人',
    place: '住处',
  },
  statistics: {
    lead: '在村和外出的老人，按年龄段和类别数。一人有几种情况的，几处都算。',
    flag: '类别',
    total: '合计',
    bandWord: {
      '-59': '60 岁以下',
      '60-69': '60–69 岁',
      '70-79': '70–79 岁',
      '80-89': '80–89 岁',
      '90-': '90 岁以上',
      unknown: '年龄不详',
    } as const,
    flagWord: { all: '全部老人', ...careFlagWord, none: '没有上述情况' } satisfies Record<
      CareFlag | 'all' | 'none',
      string
    >,
  },
} as const;
