import { SERVICE_PARTS, type ServicePart } from '../../../shared/domain/service-part.ts';

/** What is asked for within a service: 买药, 送餐. */
export function servicePartWord(part: ServicePart): string {
  return SERVICE_PARTS[part].name;
}
