import { z } from 'zod';
import type { ServiceCode } from './service.ts';

/** What exactly is asked for within a service: 代办 may be the pension, the phone bill or a bag of vegetables. */
export const servicePart = z.enum([
  'meal_delivery',
  'cooking',
  'sweeping',
  'laundry',
  'to_doctor',
  'fetching_medicine',
  'beside_at_doctor',
  'blood_pressure',
  'walking_out',
  'to_market',
  'field_work',
  'pension_check',
  'medical_insurance',
  'phone_bill',
  'post',
  'bank',
  'vegetables',
  'medicine',
  'daily_goods',
  'odd_jobs',
  'calling_children',
  'chatting',
  'playing',
]);
export type ServicePart = z.infer<typeof servicePart>;

interface ServicePartType {
  readonly service: ServiceCode;
  /** Office word, also printed on paper. */
  readonly name: string;
  /** Other words of registers for it. */
  readonly alsoCalled: readonly string[];
}

/** The parts of each service, in the order in which lists show them. */
export const SERVICE_PARTS: Readonly<Record<ServicePart, ServicePartType>> = {
  meal_delivery: part('meal_help', '送餐'),
  cooking: part('meal_help', '做饭', '上门做饭', '煮饭'),
  sweeping: part('cleaning_help', '打扫', '打扫卫生'),
  laundry: part('cleaning_help', '洗衣被', '洗衣服', '洗被子'),
  to_doctor: part('medical_help', '送医', '送诊'),
  fetching_medicine: part('medical_help', '取药', '拿药'),
  beside_at_doctor: part('medical_help', '陪诊'),
  blood_pressure: part('medical_help', '量血压', '测血压'),
  walking_out: part('mobility_help', '陪走路', '转路'),
  to_market: part('mobility_help', '陪赶场', '赶场'),
  field_work: part('farm_help', '田间帮工', '帮耕'),
  pension_check: part('errand', '查养老金', '取养老金', '养老金认证'),
  medical_insurance: part('errand', '办医保', '缴医保', '医保'),
  phone_bill: part('errand', '交话费', '缴话费'),
  post: part('errand', '收寄邮件', '取快递', '拿快递'),
  // Nobody's password is ever handled: helpers go along to the counter.
  bank: part('errand', '跑银行', '陪去银行'),
  vegetables: part('errand', '买菜'),
  medicine: part('errand', '买药'),
  daily_goods: part('errand', '买日用品', '买米面油'),
  // 搬东西、做零工: mostly done without points, which the line of the signed sheet says (不要积分).
  odd_jobs: part('errand', '零活', '搬东西', '做零工', '零工', '打杂'),
  calling_children: part('emotional_support', '联络子女', '给子女打电话'),
  chatting: part('emotional_support', '陪聊', '聊天'),
  playing: part('emotional_support', '下棋打牌', '下棋'),
};

/** Parts for which a helper carries the elder's money: received, spent and given back are written down and signed. */
export const MONEY_PARTS: ReadonlySet<ServicePart> = new Set([
  'fetching_medicine',
  'medical_insurance',
  'phone_bill',
  'vegetables',
  'medicine',
  'daily_goods',
] satisfies ServicePart[]);

export function partsOfService(code: ServiceCode): ServicePart[] {
  return servicePart.options.filter((one) => SERVICE_PARTS[one].service === code);
}

function part(service: ServiceCode, name: string, ...alsoCalled: readonly string[]): ServicePartType {
  return { service, name, alsoCalled };
}
