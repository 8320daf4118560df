import type { PairingSettings } from '../../shared/domain/pairing-weights.ts';

/**
 * Fair load: what each further elder of a helper costs, in points. Up to the minimum nothing, then once the price for the
 * first beyond it, twice for the second …, and double from the target on. The steps never fall.
 */
export function loadSteps(settings: PairingSettings, places: number): readonly number[] {
  return Array.from({ length: places }, (_, held) => {
    const beyondMinimum = Math.max(0, held + 1 - settings.loadMinimum);
    return settings.evenLoad * beyondMinimum * (held >= settings.loadTarget ? 2 : 1);
  });
}

/** Heavy and far elders are spread: the first costs nothing more, each further one once more the price. */
export function burdenSteps(settings: PairingSettings, places: number): readonly number[] {
  return Array.from({ length: places }, (_, held) => settings.spreadBurden * held);
}
