import type { ServiceSet } from '../../planning/service-set.ts';

/**
 * The services that an earlier rule leaves for the next one to look at. Where it leaves none, that is its own breach: the
 * next rule looks at all the same, so that each rule tells of itself only and a single repair is known to be enough.
 */
export function narrow(services: ServiceSet, by: ServiceSet): ServiceSet {
  const left = services & by;
  return left === 0 ? services : left;
}
