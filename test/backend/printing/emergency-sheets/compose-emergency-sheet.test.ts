import { describe, expect, it } from 'vitest';
import { composeEmergencySheet } from '../../../../src/backend/printing/emergency-sheets/compose-emergency-sheet.ts';
import type {
  EmergencyElder,
  EmergencyFacts,
} from '../../../../src/backend/printing/emergency-sheets/emergency-facts.ts';
import { aHelper, anElder, personId } from '../a-village-week.ts';
import { paperText } from '../paper-text.ts';

function anEmergencyElder(changes: Partial<EmergencyElder> = {}): EmergencyElder {
  return { ...anElder(), livesAlone: true, mustBeFetched: null, ...changes };
}

const facts: EmergencyFacts = {
  townshipName: '云岭乡',
  villageName: '石板村',
  doctor: { name: '何医生', phone: '19900009005' },
  cadre: null,
  stationPhone: '19900009001',
  leavePhone: '19900009002',
  houses: [{ name: '石板村卫生室', phone: '19900009006' }],
  elders: [
    anEmergencyElder({ mustBeFetched: 'bed' }),
    anEmergencyElder({
      personId: personId(2),
      name: '李德明',
      groupNo: 5,
      contacts: [
        { name: '李大', relation: '大儿子', phone: '19900000021' },
        { name: '李二', relation: '二女儿', phone: null },
      ],
      primaryHelperId: null,
    }),
  ],
  helpers: [aHelper()],
};
const textOf = (profile: 'public' | 'internal'): string =>
  paperText({
    html: composeEmergencySheet(facts, profile)
      .parts.map(({ body }) => body.toString())
      .join(''),
  });

describe('the emergency sheet', () => {
  it('names on the wall whom to call, and nobody who lives there', () => {
    const text = textOf('public');
    for (const words of [
      '120',
      '119',
      '110',
      '199 0000 9005',
      '199 0000 9001',
      '石板村卫生室',
      '云岭乡石板村',
    ])
      expect(text).toContain(words);
    for (const words of ['王桂英', '李德明', '刘秀兰', '何医生', '独居', '卧床', '199 0000 0101'])
      expect(text).not.toContain(words);
  });

  it('gives the office for each 组 its elders with the family in call order and the helper', () => {
    const composed = composeEmergencySheet(facts, 'internal');
    expect(composed.parts.map(({ key, groupNo }) => [key, groupNo])).toEqual([
      ['group-3', 3],
      ['group-5', 5],
    ]);
    const text = textOf('internal');
    expect(text).toContain('独居、卧床');
    expect(text).toMatch(/大儿子199 0000 0021[^]*李二/u);
    expect(text).toMatch(/刘秀兰199 0000 0101/u);
  });

  it('says the same as before when nothing but the day has changed', () => {
    const later = { ...facts, elders: facts.elders.toReversed() };
    expect(composeEmergencySheet(later, 'internal').parts.map(({ body }) => body.toString())).toEqual(
      composeEmergencySheet(facts, 'internal').parts.map(({ body }) => body.toString()),
    );
  });
});
