import { useMemo, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { PrintScope } from '../../../../shared/contract/printing.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { PaperForm } from '../../../../shared/domain/printing.ts';
import { type CalendarDate, toCalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import type { PageFocus } from '../../../components/navigation.ts';
import { remember, remembered } from '../../../components/remembered.ts';
import {
  type ChosenForm,
  chosenForms,
  type FormSetting,
  type FormSettings,
  rememberedForms,
  rememberForms,
} from './form-settings.ts';
import type { PlanLine } from './plan-lines.ts';

const REMEMBERED_VILLAGES = 'printing.villages';

export interface Village {
  readonly villageId: PlaceId;
  readonly name: string;
}

/** What is chosen to be printed, and what printing it would make. */
export interface PrintCentre {
  readonly villages: readonly Village[];
  readonly comingWeek: CalendarDate;
  readonly weekStart: CalendarDate;
  /** Empty stands for all villages. */
  readonly villageIds: readonly PlaceId[];
  /** Empty stands for all 组. */
  readonly groupNos: readonly number[];
  readonly settings: FormSettings;
  readonly forms: readonly ChosenForm[];
  readonly scope: PrintScope;
  readonly lines: readonly PlanLine[];
  /** False while the plan still speaks of what was chosen before. */
  readonly counted: boolean;
  readonly problem: unknown;
  readonly chooseWeek: (weekStart: CalendarDate) => void;
  readonly chooseVillages: (villageIds: readonly PlaceId[]) => void;
  readonly chooseGroups: (groupNos: readonly number[]) => void;
  readonly chooseScope: (scope: PrintScope) => void;
  readonly setForm: (form: PaperForm, change: Partial<FormSetting>) => void;
}

export function usePrintCentre(overview: Output<'overview.get'>, focus: PageFocus): PrintCentre {
  const { villages, comingWeek } = overview;
  const [chosenWeek, setChosenWeek] = useState<CalendarDate | null>(
    focus.weekStart === undefined ? null : toCalendarDate(focus.weekStart),
  );
  const [villageIds, setVillageIds] = useState<readonly PlaceId[]>(() => firstVillages(villages, focus));
  const [groupNos, setGroupNos] = useState<readonly number[]>([]);
  const [settings, setSettings] = useState(rememberedForms);
  const [scope, setScope] = useState<PrintScope>('all');
  const forms = useMemo(() => chosenForms(settings), [settings]);
  const weekStart = chosenWeek ?? comingWeek;
  const plan = useAnswer(
    'printing.plan',
    {
      weekStart,
      villageIds: [...villageIds],
      forms: forms.map(({ form, profile }) => ({ form, profile })),
      groupNos: [...groupNos],
    },
    { enabled: forms.length > 0 },
  );
  return {
    villages,
    comingWeek,
    weekStart,
    villageIds,
    groupNos,
    settings,
    forms,
    scope,
    lines: forms.length === 0 ? [] : (plan.data ?? []),
    counted: plan.data !== undefined && !plan.isPlaceholderData,
    problem: plan.error,
    chooseWeek: (chosen) => {
      setChosenWeek(chosen);
      setScope('all');
    },
    chooseVillages: (chosen) => {
      // All of them one by one is the same as all.
      const some = chosen.length === villages.length ? [] : chosen;
      setVillageIds(some);
      setGroupNos([]);
      remember(REMEMBERED_VILLAGES, some);
    },
    chooseGroups: setGroupNos,
    chooseScope: setScope,
    setForm: (form, change) => {
      const changed = { ...settings, [form]: { ...settings[form], ...change } };
      setSettings(changed);
      rememberForms(changed);
    },
  };
}

/** The village that somebody came for, else those of the last time that are still there. */
function firstVillages(villages: readonly Village[], focus: PageFocus): readonly PlaceId[] {
  const wanted =
    focus.villageId === undefined
      ? focus.weekStart === undefined
        ? remembered<readonly number[]>(REMEMBERED_VILLAGES, [])
        : []
      : [focus.villageId];
  return villages.map((village) => village.villageId).filter((villageId) => wanted.includes(villageId));
}
