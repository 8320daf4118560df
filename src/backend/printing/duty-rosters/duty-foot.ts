import { type Html, html } from '../html.ts';
import { phoneNumber } from '../phone-number.ts';
import type { DutyRosterFacts, DutyStation } from './duty-roster-facts.ts';
import { countOpen } from './duty-turns.ts';

/** What everybody does who is on duty. Without numbers: those in the table are the lines of the sheet. */
const TASKS = [
  { task: '签到', how: '来了签在自己名字下面' },
  { task: '开门', how: '按时开，走时关水电火、锁门' },
  { task: '烧水', how: '开水瓶灌满' },
  { task: '卫生', how: '扫地、擦桌、倒垃圾' },
  { task: '登记', how: '谁来了都记下，该来没来的去家里看看' },
] as const;
const COOKING = { task: '做饭', how: '洗手，生熟分开' } as const;

/** The tasks under the table, whom to call, and who checks the sheet. */
export function dutyFoot({ leavePhone }: DutyRosterFacts, station: DutyStation): Html {
  const cooks = station.duties.some(({ kind }) => kind === 'cooking');
  const open = countOpen(station);
  const call = leavePhone === null ? '请提前一天说' : html`请提前一天打 <b>${phoneNumber(leavePhone)}</b>`;
  return html`<footer>
    <div class="tasks">
      <b>值班要做：</b>
      ${[...TASKS, ...(cooks ? [COOKING] : [])].map(
        ({ task, how }) => html`<span><b>${task}</b>：${how}</span> `,
      )}
    </div>
    <div>
      <b>来不了：</b>${call}，换班写在右边一格。${open === 0 ? null : `另有${String(open)}个半天待安排。`}
    </div>
    <div class="ends">
      <span>负责人签字<i class="pen"></i></span><span>核实人<i class="pen"></i></span
      ><span>录入人<i class="pen"></i></span>
    </div>
  </footer>`;
}
