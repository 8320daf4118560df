import type { MaskingProfile, PaperDocument, PaperForm } from '../../shared/domain/printing.ts';
import { weekNumber } from '../../shared/time/week.ts';
import { FORM_LOOKS, usualProfile } from './form-looks.ts';
import type { VillageWeekFacts } from './paper-facts.ts';

/** The document around a form's page: what it is, for which village, week and version. */
export function paperDocument(
  { form, profile }: { readonly form: PaperForm; readonly profile: MaskingProfile },
  facts: Pick<VillageWeekFacts, 'villageName' | 'weekStart' | 'rosterVersion'>,
  made: Pick<PaperDocument, 'html' | 'sheets' | 'withheld' | 'partKeys'>,
): PaperDocument {
  const look = FORM_LOOKS[form];
  const version = `第${facts.rosterVersion}版`;
  return {
    form,
    profile,
    villageName: facts.villageName,
    fileStem: asFileName(
      [facts.villageName, look.name, profileWords(form, profile).fileMark, facts.weekStart, version]
        .filter((part) => part !== '')
        .join('-'),
    ),
    landscape: look.landscape,
    footText: [
      `${look.number} ${look.name}`,
      facts.villageName,
      `第${weekNumber(facts.weekStart)}周（${facts.weekStart}起）`,
      version,
      profileWords(form, profile).footMark,
    ]
      .filter((part) => part !== '')
      .join('　'),
    ...made,
  };
}

/** The office's own copy says so on its face; a profile that is not the form's usual one is told in the file's name. */
function profileWords(form: PaperForm, profile: MaskingProfile): { fileMark: string; footMark: string } {
  const isUsual = usualProfile(form) === profile;
  const mark = { public: '公开', household: '入户', internal: '内部' }[profile];
  return {
    fileMark: isUsual ? '' : mark,
    footMark: profile === 'internal' ? '内部资料 不上墙' : '',
  };
}

/** A village's name may hold what Windows forbids in a file name. */
function asFileName(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
}
