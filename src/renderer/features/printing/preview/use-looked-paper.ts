import { useState } from 'react';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { PaperForm } from '../../../../shared/domain/printing.ts';
import { sheetsOf } from '../week/plan-lines.ts';
import type { PrintCentre, Village } from '../week/use-print-centre.ts';

export interface LookedPaper {
  /** Null while no form is chosen. */
  readonly form: PaperForm | null;
  readonly village: Village | null;
  /** The villages that are to be printed. */
  readonly villages: readonly Village[];
  readonly lookAtForm: (form: PaperForm | null) => void;
  readonly lookAtVillage: (villageId: PlaceId) => void;
}

/** Which of the chosen papers is in view: the one that was asked for, else the first that has sheets. */
export function useLookedPaper(centre: PrintCentre): LookedPaper {
  const [askedForm, lookAtForm] = useState<PaperForm | null>(null);
  const [askedVillage, lookAtVillage] = useState<PlaceId | null>(null);
  const villages = centre.villages.filter(
    ({ villageId }) => centre.villageIds.length === 0 || centre.villageIds.includes(villageId),
  );
  const village =
    villages.find(({ villageId }) => villageId === askedVillage) ??
    villages.find(({ villageId }) =>
      centre.lines.some((line) => line.villageId === villageId && sheetsOf(line, centre.scope) > 0),
    ) ??
    villages[0] ??
    null;
  const forms = centre.forms.map((one) => one.form);
  const form =
    forms.find((one) => one === askedForm) ??
    forms.find((one) =>
      centre.lines.some(
        (line) =>
          line.form === one && line.villageId === village?.villageId && sheetsOf(line, centre.scope) > 0,
      ),
    ) ??
    forms[0] ??
    null;
  return { form, village, villages, lookAtForm, lookAtVillage };
}
