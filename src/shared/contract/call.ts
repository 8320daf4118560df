import type { z } from 'zod';

/** Declares a call: what goes in (checked on arrival) and what comes out. */
export function call<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): { input: In; output: Out } {
  return { input, output };
}
