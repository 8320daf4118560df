import type { TroubleList } from './form-trouble.ts';
import type { PairingInstance } from './pairing-instance.ts';

/** A pair may stand in the list once. */
export function noteTwins({ candidates, elders, helpers }: PairingInstance, trouble: TroubleList): void {
  const seen = new Set<number>();
  candidates.forEach(({ elder, helper }, at) => {
    const key = elder * helpers.length + helper;
    if (seen.has(key))
      trouble.note(
        ['candidates', at],
        `says elder "${elders[elder]!.id}", helper "${helpers[helper]!.id}" a second time`,
      );
    seen.add(key);
  });
}

/** A lock needs a candidate and the role; two locks of one role contradict each other. */
export function noteIdleLocks({ candidates, elders, locks }: PairingInstance, trouble: TroubleList): void {
  const pairs = new Set(candidates.map(({ elder, helper }) => `${elder} ${helper}`));
  const locked = new Map<string, number>();
  locks.forEach(({ elder, helper, roles }, at) => {
    const [role] = roles as [0 | 1];
    if (!pairs.has(`${elder} ${helper}`)) trouble.note(['locks', at], 'locks a pair that is not a candidate');
    if (!elders[elder]!.wanted[role])
      trouble.note(['locks', at], `locks the ${role === 0 ? 'primary' : 'backup'} of an elder who has none`);
    const before = locked.get(`${elder} ${role}`);
    if (before === undefined) locked.set(`${elder} ${role}`, at);
    else if (locks[before]!.helper !== helper) trouble.note(['locks', at], `contradicts locks[${before}]`);
  });
}
