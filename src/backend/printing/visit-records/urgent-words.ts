import {
  HOME_SAFETY_POINTS,
  type HomeSafetyPoint,
  type WelfareVisitEntry,
} from '../../../shared/domain/attendance.ts';

const HOME_WORDS: Readonly<Record<HomeSafetyPoint, string>> = {
  power: '用电',
  gas: '燃气',
  fire: '用火',
  water: '用水',
  roof: '房屋',
  road: '出入的路',
};

/**
 * What is urgent on a line of a visit record, as the request slip says it to who has to come: what was found, then what the
 * paper says of needs and of what was done. Within the 500 characters of a request.
 */
export function urgentWords(visit: WelfareVisitEntry): string {
  const found = [
    visit.body === 'urgent' ? '身体' : '',
    visit.mind === 'urgent' ? '精神' : '',
    visit.dailyLife === 'urgent' ? '饮食起居' : '',
    visit.hygiene === 'urgent' ? '卫生' : '',
    ...HOME_SAFETY_POINTS.map((point) => (visit.homeSafety[point] === 'urgent' ? HOME_WORDS[point] : '')),
  ].filter((word) => word !== '');
  const words = [`探访发现情况急：${found.join('、')}`, visit.needs, visit.action].filter(
    (text) => text !== '',
  );
  return `${words.join('。').slice(0, 499)}。`;
}
