import { FORM_PROFILES, type MaskingProfile, type PaperForm } from '../../shared/domain/printing.ts';

interface FormLook {
  /** Number and name in the foot, as the office cites the form. */
  readonly number: string;
  readonly name: string;
  readonly landscape: boolean | Partial<Readonly<Record<MaskingProfile, boolean>>>;
}

/** The weekly forms: those of the set of ten by its numbers, what was added to it as 附表. */
export const FORM_LOOKS: Readonly<Record<PaperForm, FormLook>> = {
  'weekly-roster': { number: '表1', name: '周排班表', landscape: true },
  'task-slip': { number: '表1b', name: '任务单', landscape: false },
  'change-slip': { number: '表1c', name: '变更通知', landscape: false },
  'leave-slip': { number: '表1d', name: '请假顶班条', landscape: false },
  'wall-card': { number: '表2', name: '明白卡', landscape: false },
  'contact-card': { number: '表3', name: '帮扶联系卡', landscape: false },
  'sign-in-sheet': { number: '表5', name: '服务签到表', landscape: true },
  'visit-record': { number: '表6', name: '探访记录表', landscape: false },
  'duty-roster': { number: '表7', name: '值班表', landscape: false },
  'broadcast-script': { number: '附表1', name: '广播稿', landscape: false },
  'meeting-sheet': { number: '附表2', name: '例会单', landscape: false },
  'emergency-sheet': { number: '附表3', name: '应急联络表', landscape: { internal: true } },
  'birthday-list': { number: '附表4', name: '生日名单', landscape: false },
  'recruitment-sheet': { number: '附表5', name: '招募单', landscape: false },
};

export function isLandscape(form: PaperForm, profile: MaskingProfile): boolean {
  const { landscape } = FORM_LOOKS[form];
  return typeof landscape === 'boolean' ? landscape : (landscape[profile] ?? false);
}

/** The profile in which a form is made unless another is asked for. */
export function usualProfile(form: PaperForm): MaskingProfile {
  return FORM_PROFILES[form][0];
}
