import type {
  MaskingProfile,
  PaperForm,
  PaperPartState,
  WithheldSheet,
} from '../../../shared/domain/printing.ts';

export const paperFormWord = {
  'weekly-roster': '周排班表',
  'task-slip': '任务单',
  'change-slip': '变更通知',
  'leave-slip': '请假顶班条',
  'wall-card': '明白卡',
  'contact-card': '帮扶联系卡',
  'sign-in-sheet': '服务签到表',
  'visit-record': '探访记录表',
  'duty-roster': '值班表',
  'broadcast-script': '广播稿',
  'meeting-sheet': '例会单',
  'emergency-sheet': '应急联络表',
  'birthday-list': '生日名单',
  'recruitment-sheet': '招募单',
} satisfies Record<PaperForm, string>;

/** One line on what the form is for. */
export const paperFormUse = {
  'weekly-roster': '一组一张，贴在村里墙上',
  'task-slip': '互助员每人一张，带在身上',
  'change-slip': '改了已公布的排班才有，送到有变动的人手里',
  'leave-slip': '空白条，互助员请假找人顶班时填',
  'wall-card': '贴在老人屋里，须本人同意',
  'contact-card': '一页四张，老人和互助员各拿一张',
  'sign-in-sheet': '互助员每人一张，上门时当场签，签完交回',
  'visit-record': '老人每人一张，探访时填，填完交回',
  'duty-roster': '互助站每天谁开门，签完交回',
  'broadcast-script': '大喇叭照着念',
  'meeting-sheet': '周例会上要定的事',
  'emergency-sheet': '出了急事先找谁、打哪个电话',
  'birthday-list': '近期过生日的老人',
  'recruitment-sheet': '哪里缺人、怎么报名',
} satisfies Record<PaperForm, string>;

/** Who may read the sheet. */
export const profileWord = {
  public: '上墙（遮姓名）',
  household: '入户',
  internal: '内部（全名）',
} satisfies Record<MaskingProfile, string>;

/** What the form is called in this profile, where there are several. */
export const profileShortWord = {
  public: '墙上',
  household: '入户',
  internal: '内部',
} satisfies Record<MaskingProfile, string>;

export const paperPartStateWord = {
  new: '没打过',
  changed: '变了',
  printed: '没变',
} satisfies Record<PaperPartState, string>;

export const withheldReasonWord = {
  'no-wall-card-consent': '还没有登记“张贴明白卡”的同意',
  'no-visits': '本周没有安排上门',
  'no-helper': '还没有结对的互助员',
} satisfies Record<WithheldSheet['reason'], string>;
