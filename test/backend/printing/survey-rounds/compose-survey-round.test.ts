import { describe, expect, it } from 'vitest';
import {
  composeSurveyRound,
  type SurveyDoor,
  type SurveyRoundFacts,
} from '../../../../src/backend/printing/survey-rounds/compose-survey-round.ts';
import { NEVER_ON_PAPER } from '../canaries.ts';
import { paperText } from '../paper-text.ts';

/** What a careless loader might leave on somebody. */
const CANARY = { idNumber: '511900194412150407', healthWords: '高血压', careFlags: ['低保', '特困'] };
const ZHAO = { name: '赵淑芬', age: 83, phone: '199 0000 1001', ...CANARY };
const DOOR: SurveyDoor = { place: '5组 李家湾', householdNo: '009', walk: null, elders: [ZHAO] };
const ROUND: SurveyRoundFacts = {
  townshipName: '云岭乡',
  villageName: '石板村',
  printedOn: '2026年11月23日',
  progress: [
    { groupNo: 1, doorsDone: 30, doors: 60, eldersAsked: 41, elders: 80 },
    { groupNo: null, doorsDone: 7, doors: 52, eldersAsked: 9, elders: 70 },
  ],
  doors: [
    DOOR,
    {
      place: '5组 张家坡',
      householdNo: '012',
      walk: { minutes: 14, estimated: true },
      elders: [
        { name: '李国强', age: null, phone: '' },
        { name: '王玉珍', age: 79, phone: '' },
      ],
    },
  ],
};

describe('the sheet of a survey round', () => {
  it('tells how far the survey has come, in the village and in each group', () => {
    const text = paperText(composeSurveyRound(ROUND));
    expect(text).toContain('已问 37 户 / 共 112 户（老人 50 / 150 位）');
    expect(text).toContain('1组 30/60 户 未分组 7/52 户');
  });

  it('gives a line to each elder, and the way once to a door', () => {
    const { html } = composeSurveyRound(ROUND);
    const text = paperText({ html });
    for (const words of ['赵淑芬', '83', '199 0000 1001', '5组 李家湾', '李国强', '王玉珍'])
      expect(text).toContain(words);
    expect(html.match(/<tr/gu)).toHaveLength(4);
    expect(text.match(/约14/gu)).toHaveLength(1);
    expect(html.match(/<i><\/i>/gu)).toHaveLength(9);
  });

  it('is for the office, and knows neither identity numbers nor health', () => {
    const { html, profile, landscape, footText } = composeSurveyRound(ROUND);
    expect({ profile, landscape }).toEqual({ profile: 'internal', landscape: false });
    expect(footText).toContain('走访单');
    expect(NEVER_ON_PAPER.filter((words) => html.includes(words))).toEqual([]);
  });

  it('counts more pages where the round is long', () => {
    const doors = Array.from({ length: 60 }, () => DOOR);
    expect(composeSurveyRound(ROUND).sheets).toBe(1);
    expect(composeSurveyRound({ ...ROUND, doors }).sheets).toBe(3);
  });
});
