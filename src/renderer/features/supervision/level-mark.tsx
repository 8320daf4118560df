import type { ReactNode } from 'react';
import type { VisitLevel } from '../../../shared/domain/person-profile.ts';
import { levelWord } from '../../text/terms/supervision.ts';

/** The level as a word with its colour beside it: nobody has to tell colours apart. */
export function LevelMark({ level }: { readonly level: VisitLevel }): ReactNode {
  return <span className={`level-mark ${level}`}>{levelWord[level]}</span>;
}
