import { z } from 'zod';

/** The nine services (助餐 … 心理疏导); each code is the glossary's word for it. */
export const serviceCode = z.enum([
  'meal_help',
  'bathing_help',
  'cleaning_help',
  'emergency_help',
  'medical_help',
  'mobility_help',
  'farm_help',
  'errand',
  'emotional_support',
]);
export type ServiceCode = z.infer<typeof serviceCode>;
export const SERVICE_CODES: readonly ServiceCode[] = serviceCode.options;

export interface ServiceType {
  readonly code: ServiceCode;
  /** Office word, also printed on paper. */
  readonly name: string;
  /** Usual minutes of one visit. */
  readonly defaultMinutes: number;
  /** Helpers that must come together. */
  readonly helpersNeeded: 1 | 2;
  /** At least one helper of the elder's own sex. */
  readonly sameSexNeeded: boolean;
  /** Heavy work is not asked of helpers of 70 and over. */
  readonly heavy: boolean;
  /** Half-days that suit the service; empty = any. Lunch is carried in the morning half-day. */
  readonly slots: readonly ('morning' | 'afternoon')[];
  /** False for what cannot be planned by week (an emergency, farm work of a season). */
  readonly weekly: boolean;
}

/** Office defaults for a visit; villages will be able to change them. */
export const SERVICE_TYPES: Readonly<Record<ServiceCode, ServiceType>> = {
  meal_help: service('meal_help', '助餐', 20, { slots: ['morning'] }),
  bathing_help: service('bathing_help', '助浴', 75, { helpersNeeded: 2, sameSexNeeded: true, heavy: true }),
  cleaning_help: service('cleaning_help', '助洁', 60),
  emergency_help: service('emergency_help', '助急', 30, { weekly: false }),
  medical_help: service('medical_help', '助医', 60),
  mobility_help: service('mobility_help', '助行', 45),
  farm_help: service('farm_help', '助农', 180, { helpersNeeded: 2, heavy: true, weekly: false }),
  errand: service('errand', '代办', 60),
  emotional_support: service('emotional_support', '心理疏导', 40),
};

function service(
  code: ServiceCode,
  name: string,
  defaultMinutes: number,
  rest: Partial<Omit<ServiceType, 'code' | 'name' | 'defaultMinutes'>> = {},
): ServiceType {
  return {
    code,
    name,
    defaultMinutes,
    helpersNeeded: 1,
    sameSexNeeded: false,
    heavy: false,
    slots: [],
    weekly: true,
    ...rest,
  };
}
