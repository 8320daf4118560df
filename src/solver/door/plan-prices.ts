import type { RolePotentials } from '../engines/role-certificate.ts';
import { elderPrices, type HelperPrices } from './elder-prices.ts';
import type { InstanceNetwork } from './instance-network.ts';
import type { PairingInstance } from './pairing-instance.ts';
import { type PlanPrices, roleName } from './pairing-plan-form.ts';

/**
 * The dual solution in the units of the file, for anybody to check (docs/models/pairing-door.md, "Prices"), and the lower
 * bound that it proves. Only the prices of the helpers are taken from the engine; the rest is worked out anew.
 */
export function planPrices(
  instance: PairingInstance,
  { network, arcs, raises, costRaise }: InstanceNetwork,
  potentials: RolePotentials,
): { readonly prices: PlanPrices; readonly lowerBound: number } {
  const helpers = helperPrices(instance, potentials);
  let lowerBound = -costRaise;
  const elders: PlanPrices['elders'][number][] = [];
  const households: PlanPrices['households'][number][] = [];
  instance.elders.forEach((elder, at) => {
    const { units, household } = elderPrices(network, at, helpers);
    units.forEach((price, role) => {
      if (elder.wanted[role as 0 | 1] !== true) return;
      lowerBound += price;
      const raise = raises.ofSteps + raises.ofElder[at]! + raises.ofRole[2 * at + role]!;
      elders.push({ elder: elder.id, role: roleName(role), price: price - raise });
    });
    if (household === null) return;
    lowerBound -= household.price;
    const helper = instance.helpers[arcs[household.arc]!.helper]!.id;
    households.push({ elder: elder.id, householdOf: helper, price: household.price });
  });
  instance.helpers.forEach(({ load, burdenLoad }, helper) => {
    for (const step of load) lowerBound -= Math.max(0, helpers.place[helper]! - raises.ofSteps - step);
    for (const step of burdenLoad) lowerBound -= Math.max(0, helpers.burden[helper]! - step);
  });
  return {
    lowerBound,
    prices: {
      elders,
      households,
      helpers: instance.helpers.map(({ id, load, burdenLoad }, helper) => ({
        helper: id,
        price: load.length === 0 ? 0 : helpers.place[helper]! - raises.ofSteps,
        ...(burdenLoad.length === 0 ? {} : { burdenPrice: helpers.burden[helper]! }),
      })),
    },
  };
}

/** Turned round, so that dear is dear; a helper without any place has no price, and no arc leads there. */
function helperPrices({ helpers }: PairingInstance, potentials: RolePotentials): HelperPrices {
  const place = Float64Array.from(helpers, ({ load }, helper) =>
    load.length === 0 ? 0 : 0 - potentials.helper[helper]!,
  );
  const burden = Float64Array.from(helpers, ({ load, burdenLoad }, helper) =>
    load.length === 0 || burdenLoad.length === 0 ? 0 : potentials.helper[helper]! - potentials.door[helper]!,
  );
  return { place, burden };
}
