import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { RuleSet } from '../../../shared/domain/time-bank.ts';
import { html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { ruleClauses, rulesInForceWords } from './rule-words.ts';

export interface BankRulesFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  readonly rules: RuleSet;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** 时间银行管理细则 (F150) for the wall: its clauses in plain words, version, day, and who agreed to it. */
export function composeBankRules({
  townshipName,
  villageName,
  printedOn,
  rules,
}: BankRulesFacts): RegisterDocument {
  const version = `第${String(rules.version)}版`;
  const body = html`<h1>时间银行管理细则</h1>
    <div class="ends"><span>单位：${townshipName}${villageName}（盖章）</span><span>${version}</span></div>
    <ol>
      ${ruleClauses(rules).map(
        ({ about, sentences }, index) =>
          html`<li><b>${NUMERALS[index] ?? ''}、${about}。</b>${sentences.join('')}</li>`,
      )}
    </ol>
    <p class="force">${rulesInForceWords(rules)}</p>
    <p class="sign">
      ${rules.approvedBy === '' ? '批准：　　　　　　　　　　' : `批准：${rules.approvedBy}`}
    </p>`;
  return registerDocument(
    'bank-rules',
    { villageName, fileMark: version, footMark: `${version}　${printedOn}` },
    { html: paperPage({ title: '时间银行管理细则', styles: STYLES, body }), sheets: 1 },
  );
}

/** A4 portrait for the wall; nothing under 14 pt. */
const STYLES = `
@page { size: A4 portrait; margin: 14mm 18mm 14mm; }
body { font-size: 15pt; line-height: 1.45; word-break: normal; }
h1 { margin: 0 0 3mm; font-size: 28pt; text-align: center; letter-spacing: 0.1em; }
ol { margin: 3mm 0 0; padding: 0; list-style: none; }
li { margin: 0 0 1.6mm; break-inside: avoid; }
.force { margin: 3mm 0 0; font-weight: 700; break-inside: avoid; }
.sign { margin: 3mm 0 0; text-align: right; }
`;
