import type { ServiceCode } from '../../shared/domain/service.ts';
import { serviceWord } from './service-word.ts';

/** What a helper takes along; nothing for a talk. */
const TAKEN_ALONG: Readonly<Record<ServiceCode, string>> = {
  meal_help: '保温饭盒',
  bathing_help: '毛巾、防滑鞋',
  cleaning_help: '手套、抹布',
  emergency_help: '手机',
  medical_help: '医保卡、病历、装药的袋子',
  mobility_help: '雨伞、水',
  farm_help: '农具、草帽、水',
  errand: '清单、装钱和票据的信封',
  emotional_support: '',
};

/** 带上：助医——医保卡、病历；代办——清单; each service of a week once, in the order in which it comes. */
export function bringWords(services: readonly ServiceCode[]): string {
  return [...new Set(services)]
    .filter((code) => TAKEN_ALONG[code] !== '')
    .map((code) => `${serviceWord('household', code)}带${TAKEN_ALONG[code]}`)
    .join('；');
}
