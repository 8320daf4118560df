import type { ServiceCode } from './service.ts';

/**
 * Words by which a training or a skill in the register counts for a service: the topic or skill contains one of them.
 * What is not listed needs no training anywhere.
 */
const TRAINING_WORDS: Partial<Readonly<Record<ServiceCode, readonly string[]>>> = {
  bathing_help: ['助浴', '洗浴', '洗澡', '护理', '照护', '医护', '护士', '护工', '医生', '村医', '老年照料'],
};

/** The services for which these topics and skills count, in the order of the table. */
export function trainedServices(topicsAndSkills: readonly string[]): ServiceCode[] {
  return SERVICES_WITH_TRAINING.filter((code) =>
    (TRAINING_WORDS[code] ?? []).some((word) => topicsAndSkills.some((text) => text.includes(word))),
  );
}

/** Services for which somebody can be trained at all. */
export const SERVICES_WITH_TRAINING = Object.keys(TRAINING_WORDS) as readonly ServiceCode[];
