import type { VisitLevel } from '../../../shared/domain/person-profile.ts';
import { FILLED_LATER } from '../composed-form.ts';
import { breakable } from '../breakable.ts';
import { type Html, html } from '../html.ts';
import type { MaskedNames } from '../mask-name.ts';
import { phoneNumber } from '../phone-number.ts';
import { placeWords } from '../place-words.ts';
import type { VisitedElder, VisitRecordFacts } from './visit-record-facts.ts';

/** A word, since the paper is black on white; and how often it asks for a visit. */
const LEVEL_WORDS: Readonly<Record<VisitLevel, { level: string; often: string }>> = {
  red: { level: '红色', often: '天天看，每周记2次' },
  yellow: { level: '黄色', often: '每周1次' },
  blue: { level: '蓝色', often: '每月2次' },
  green: { level: '绿色', often: '每季1次' },
};

const PHONES_ON_SHEET = 2;

/** Title and mark, who it is about, then the columns; all of it again should the sheet run on. */
export function recordHead(facts: VisitRecordFacts, visited: VisitedElder, names: MaskedNames): Html {
  const { elder, level, visitorId } = visited;
  const words = LEVEL_WORDS[level];
  return html`<thead>
    <tr>
      <th colspan="10" class="line">
        <div class="title">
          <h1>探访记录表</h1>
          <div class="sheet-mark">${FILLED_LATER.sheetMark}</div>
        </div>
        <div class="ends">
          <span>单位：${facts.townshipName}${facts.villageName}（盖章）</span><span>内部资料，不外传</span>
        </div>
        <div class="about">
          <div>
            <span>姓名</span><b class="who">${breakable(names.elder(elder.personId))}</b> <span>组</span
            ><b>${placeWords(elder)}</b>
          </div>
          <div>
            <span>探访等级</span><b>${words.level}</b> <span>频次</span><b>${words.often}</b>
            <span>探访人</span><b>${visitorId === null ? '' : breakable(names.helper(visitorId))}</b>
          </div>
          <div><span>子女电话</span><b>${childrenPhones(visited)}</b></div>
        </div>
      </th>
    </tr>
    <tr class="heads">
      <th>次</th>
      <th>日期</th>
      <th>方式</th>
      <th>身体</th>
      <th>精神</th>
      <th>饮食<br />起居</th>
      <th>居家安全</th>
      <th>需求和处理</th>
      <th>探访人</th>
      <th>老人</th>
    </tr>
  </thead>`;
}

function childrenPhones({ elder }: VisitedElder): Html {
  const reachable = elder.contacts.filter(({ phone }) => phone !== null).slice(0, PHONES_ON_SHEET);
  return html`${reachable.map(
    ({ name, relation, phone }, index) =>
      html`${index === 0 ? null : '　'}${relation} ${name}
      ${phone === null ? null : html`<span class="number">${phoneNumber(phone)}</span>`}`,
  )}`;
}
