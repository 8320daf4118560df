import type { Slot } from '../../shared/domain/availability.ts';
import type { MaskingProfile } from '../../shared/domain/printing.ts';
import { SERVICE_TYPES, type ServiceCode } from '../../shared/domain/service.ts';

/** A public wall says 陪聊 where the office says 心理疏导: the office's word would tell of somebody's health. */
export function serviceWord(profile: MaskingProfile, code: ServiceCode): string {
  return profile === 'public' && code === 'emotional_support' ? '陪聊' : SERVICE_TYPES[code].name;
}

export const SLOT_WORDS: Readonly<Record<Slot, string>> = { morning: '上午', afternoon: '下午' };
