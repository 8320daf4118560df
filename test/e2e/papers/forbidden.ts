import type { MaskingProfile } from '../../../src/shared/domain/printing.ts';
import { ELDERS, elderRows, HELPERS, helperRows, SECRETS } from './people.ts';

/** Words that must not stand on paper of a profile, by data dictionary 4.22. */
export function forbiddenIn(profile: MaskingProfile): readonly string[] {
  const identityNumbers = [...elderRows(), ...helperRows()].map((row) => row.身份证号 ?? '');
  switch (profile) {
    case 'internal':
      return identityNumbers;
    case 'household':
      return [...identityNumbers, ...SECRETS.levels, ...SECRETS.allowances];
    case 'public':
      return [
        ...identityNumbers,
        ...SECRETS.health,
        ...SECRETS.levels,
        ...SECRETS.allowances,
        ...[...ELDERS, ...HELPERS].filter(({ isNamed }) => !isNamed).map(({ name }) => name),
        // Only helpers' phones hang on a wall, and only with their consent.
        ...ELDERS.map(({ phone }) => phone),
        ...HELPERS.filter(({ isNamed }) => !isNamed).map(({ phone }) => phone),
      ];
  }
}
