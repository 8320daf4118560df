import type { MaskingProfile, PaperDocument, PaperForm } from '../../shared/domain/printing.ts';
import { weekNumber } from '../../shared/time/week.ts';
import type { VillageWeekFacts } from './paper-facts.ts';

interface FormLook {
  readonly form: PaperForm;
  /** Number and name in the foot, as the office cites the form. */
  readonly number: string;
  readonly name: string;
  readonly profile: MaskingProfile;
  readonly landscape: boolean;
}

export const FORM_LOOKS: Readonly<Record<PaperForm, FormLook>> = {
  'weekly-roster': {
    form: 'weekly-roster',
    number: '表1',
    name: '周排班表',
    profile: 'public',
    landscape: true,
  },
  'task-slip': { form: 'task-slip', number: '表1b', name: '任务单', profile: 'household', landscape: false },
  'change-slip': {
    form: 'change-slip',
    number: '表1c',
    name: '变更通知',
    profile: 'public',
    landscape: false,
  },
  'wall-card': { form: 'wall-card', number: '表2', name: '明白卡', profile: 'household', landscape: false },
};

/** The document around a form's page: what it is, for which village, week and version. */
export function paperDocument(
  form: PaperForm,
  facts: VillageWeekFacts,
  made: Pick<PaperDocument, 'html' | 'sheets' | 'withheld'>,
): PaperDocument {
  const look = FORM_LOOKS[form];
  const week = `第${weekNumber(facts.weekStart)}周`;
  const version = `第${facts.rosterVersion}版`;
  return {
    form,
    profile: look.profile,
    villageName: facts.villageName,
    fileStem: asFileName(`${facts.villageName}-${look.name}-${facts.weekStart}-${version}`),
    landscape: look.landscape,
    footText: `${look.number} ${look.name}　${facts.villageName}　${week}（${facts.weekStart}起）　${version}`,
    ...made,
  };
}

/** A village's name may hold what Windows forbids in a file name. */
function asFileName(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
}
