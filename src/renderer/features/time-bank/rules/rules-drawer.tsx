import { App } from 'antd';
import { type ReactNode, useState } from 'react';
import { ruleSet, type RuleSet } from '../../../../shared/domain/time-bank.ts';
import { addMonths, type CalendarDate, toCalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { rulesText as text } from '../../../text/screens/time-bank-rules.ts';
import { useBank } from '../bank.ts';
import { EntryDrawer } from '../entry-drawer.tsx';
import { CountingFields } from './counting-fields.tsx';
import { EarningFields } from './earning-fields.tsx';
import { RulesPreview } from './rules-preview.tsx';
import { type RulesDraft, withoutUsualWeights } from './rules-draft.ts';
import { SpendingFields } from './spending-fields.tsx';

const rulesForm = ruleSet.omit({ version: true });
const WIDE = 760;
const LEAST_APPROVAL = 2;

interface Props {
  /** What the form begins with: the latest version, or the usual rules. */
  readonly begin: RuleSet;
  readonly isFirst: boolean;
  readonly onClose: () => void;
}

/** A new version of the rules, with what it would have given for the quarter before. */
export function RulesDrawer({ begin, isFirst, onClose }: Props): ReactNode {
  const { message } = App.useApp();
  const { today } = useBank();
  const action = useAction();
  const [draft, setDraft] = useState<RulesDraft>(() => {
    const { version: _, ...rules } = begin;
    return {
      ...rules,
      effectiveFrom: isFirst ? startOfYear(today) : startOfNextMonth(today),
      approvedBy: '',
    };
  });
  const change = (changes: Partial<RulesDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const form = rulesForm.safeParse(withoutUsualWeights(draft)).data;
  const isApproved = draft.approvedBy.trim().length >= LEAST_APPROVAL;
  const save = (): void => {
    if (form === undefined) return;
    void action.run(async () => {
      const { version } = await call('timeBank.saveRules', { form });
      void message.success(text.saved(version));
      onClose();
    });
  };
  return (
    <EntryDrawer
      title={isFirst ? text.first : text.add}
      size={WIDE}
      action={action}
      ready={form !== undefined && isApproved}
      save={save}
      onClose={onClose}
    >
      <p className="wide quiet bank-problem">{isFirst ? text.firstExplained : text.addExplained}</p>
      <CountingFields draft={draft} onChange={change} />
      <EarningFields draft={draft} onChange={change} />
      <SpendingFields draft={draft} onChange={change} />
      <RulesPreview form={form} />
    </EntryDrawer>
  );
}

/** The first rules count from the beginning of the year: sheets that are in already are not left out. */
function startOfYear(today: CalendarDate): CalendarDate {
  return toCalendarDate(`${today.slice(0, 4)}-01-01`);
}

/** Later ones from a day by which nothing can have been credited yet. */
function startOfNextMonth(today: CalendarDate): CalendarDate {
  return addMonths(toCalendarDate(`${today.slice(0, 7)}-01`), 1);
}
