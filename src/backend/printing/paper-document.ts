import type { MaskingProfile, PaperDocument, PaperForm } from '../../shared/domain/printing.ts';
import { weekNumber } from '../../shared/time/week.ts';
import { groundOf, STANDING_FORMS } from './form-grounds.ts';
import { FORM_LOOKS, isLandscape, usualProfile } from './form-looks.ts';
import type { VillageWeekFacts } from './paper-facts.ts';
import { fullDate } from './solar-words.ts';

/** The document around a form's page: what it is, for which village, week and version. */
export function paperDocument(
  {
    form,
    profile,
    isDraft = false,
  }: { readonly form: PaperForm; readonly profile: MaskingProfile; readonly isDraft?: boolean },
  facts: Pick<VillageWeekFacts, 'villageName' | 'weekStart' | 'rosterVersion' | 'printedOn'>,
  made: Pick<PaperDocument, 'html' | 'sheets' | 'withheld' | 'partKeys'>,
): PaperDocument {
  const look = FORM_LOOKS[form];
  const version = groundOf(form) === 'register' ? '' : isDraft ? '草稿' : `第${facts.rosterVersion}版`;
  const holdsOn = STANDING_FORMS.includes(form);
  return {
    form,
    profile,
    villageName: facts.villageName,
    fileStem: asFileName(
      [facts.villageName, look.name, profileWords(form, profile).fileMark, facts.weekStart, version]
        .filter((part) => part !== '')
        .join('-'),
    ),
    landscape: isLandscape(form, profile),
    footText: [
      `${look.number} ${look.name}`,
      facts.villageName,
      holdsOn
        ? `${fullDate(facts.printedOn)}印`
        : `第${weekNumber(facts.weekStart)}周（${facts.weekStart}起）`,
      holdsOn ? '' : version,
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
