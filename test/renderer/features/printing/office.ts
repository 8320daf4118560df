import { anOverview, aPlaceTree } from '../../office.ts';
import { aPrintPlan } from '../../office-printing.ts';

/** What the print centre asks of an office; the paper itself is left to the real engine. */
export const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree(),
  'shell.defaultFolder': () => '/papers',
  'shell.previewPaper': () => new Promise<never>(() => undefined),
  'printing.plan': aPrintPlan,
};

/** What the print centre remembers from one time to the next. */
export function forgetChoices(): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith('shouwang.printing.')) localStorage.removeItem(key);
}
