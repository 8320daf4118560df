import { Fault } from '../../shared/errors/fault.ts';
import { Refusal } from '../../shared/errors/refusal.ts';
import { type PlainText, refusalText } from './refusal-text.ts';

/** What went wrong, as one sentence and a next step; a fault gives its number and invents nothing. */
export function problemText(problem: unknown): PlainText {
  if (problem instanceof Refusal) return refusalText(problem.code, problem.facts);
  const number = problem instanceof Fault ? `，编号 ${problem.number}` : '';
  return {
    sentence: `出了点问题${number}。`,
    nextStep: '请再试一次；如果还不行，请记下编号告诉技术人员。没做完的操作不会留下半截数据。',
  };
}
