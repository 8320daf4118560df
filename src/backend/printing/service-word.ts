import type { Slot } from '../../shared/domain/availability.ts';
import type { MaskingProfile } from '../../shared/domain/printing.ts';
import { SERVICE_PARTS, type ServicePart } from '../../shared/domain/service-part.ts';
import { SERVICE_TYPES, type ServiceCode } from '../../shared/domain/service.ts';

/** A public wall says 陪聊 where the office says 心理疏导: the office's word would tell of somebody's health. */
export function serviceWord(profile: MaskingProfile, code: ServiceCode): string {
  return profile === 'public' && code === 'emotional_support' ? '陪聊' : SERVICE_TYPES[code].name;
}

/** 代办（买菜、交话费): what exactly is asked for, on paper that a helper carries. */
export function serviceWithParts(code: ServiceCode, parts: readonly ServicePart[]): string {
  const names = parts.map((part) => SERVICE_PARTS[part].name);
  return names.length === 0 ? SERVICE_TYPES[code].name : `${SERVICE_TYPES[code].name}（${names.join('、')}）`;
}

export const SLOT_WORDS: Readonly<Record<Slot, string>> = { morning: '上午', afternoon: '下午' };
