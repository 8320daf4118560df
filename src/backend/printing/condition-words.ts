import type { SelfCareLevel } from '../../shared/domain/person.ts';
import type { Sense, WalkingAbility } from '../../shared/domain/person-profile.ts';

/** How somebody is, as far as who comes in has to know it: no illness, no level, no number. */
export interface ElderCondition {
  readonly selfCareLevel: SelfCareLevel;
  readonly hearing: Sense | null;
  readonly sight: Sense | null;
  readonly walking: WalkingAbility | null;
}

const SELF_CARE: Readonly<Record<SelfCareLevel, string | null>> = {
  independent: '能照顾自己',
  mild: '有些事要人帮',
  moderate: '要人帮',
  severe: '要人照顾',
  total: '要人照顾',
  unknown: null,
};
const WALKING: Readonly<Record<WalkingAbility, string | null>> = {
  alone: null,
  stick: '拄拐走路',
  helped: '走路要人扶',
  bed: '起不了床',
};

/** 要人帮，耳朵背，拄拐走路; empty where nothing is known. Plain words of the village instead of those of an assessment. */
export function conditionWords({ selfCareLevel, hearing, sight, walking }: ElderCondition): string {
  return [
    SELF_CARE[selfCareLevel],
    hearing === 'weak' ? '耳朵背' : hearing === 'none' ? '听不见' : null,
    sight === 'weak' ? '眼睛不好' : sight === 'none' ? '看不见' : null,
    walking === null ? null : WALKING[walking],
  ]
    .filter((word) => word !== null)
    .join('，');
}
