import { Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { taskKey } from '../../../../shared/domain/roster-task.ts';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { incidentText as text } from '../../../text/screens/roster-incident.ts';
import { elderAbsenceReasonWord, helperAbsenceReasonWord } from '../../../text/terms/rosters.ts';
import { HalfDayChoice } from './half-day-choice.tsx';
import {
  eldersOfWeek,
  type ElderReason,
  hasEnd,
  type HelperReason,
  type IncidentDraft,
  type IncidentKind,
  isBackwards,
} from './incident-draft.ts';
import { PersonChoice } from './person-choice.tsx';

const KINDS = [
  'helper-absent',
  'helper-left',
  'elder-away',
  'elder-died',
  'hamlets-cut-off',
  'new-need',
] as const;

interface Props {
  readonly roster: Roster;
  readonly draft: IncidentDraft;
  readonly onChange: (draft: IncidentDraft) => void;
}

/** What happened, to whom, from when until when. */
export function IncidentForm({ roster, draft, onChange }: Props): ReactNode {
  const { kind } = draft;
  const ofHelper = kind === 'helper-absent' || kind === 'helper-left';
  const ofElder = kind === 'elder-away' || kind === 'elder-died';
  const change = (part: Partial<IncidentDraft>): void => onChange({ ...draft, ...part });
  return (
    <div className="incident-form">
      <Radio.Group
        aria-label={text.kindLabel}
        className="incident-kinds"
        value={kind}
        onChange={(event) => change({ kind: event.target.value as IncidentKind })}
      >
        {KINDS.map((each) => (
          <Radio key={each} value={each}>
            <strong>{text.kinds[each].title}</strong>{' '}
            <span className="quiet">{text.kinds[each].explain}</span>
          </Radio>
        ))}
      </Radio.Group>
      <div className="incident-fields">
        {ofHelper && (
          <>
            <span>{text.helper}</span>
            <PersonChoice
              role="helper"
              villageId={roster.villageId}
              label={text.helper}
              value={draft.helperId}
              people={roster.loads
                .toSorted((one, other) => other.visits - one.visits)
                .map((load) => ({
                  personId: load.helperId,
                  words: text.helperLine(load.name, load.hamletName, load.visits),
                }))}
              onChange={(helperId) => change({ helperId })}
            />
          </>
        )}
        {ofElder && (
          <>
            <span>{text.elder}</span>
            <PersonChoice
              role="elder"
              villageId={roster.villageId}
              label={text.elder}
              value={draft.elderId}
              people={eldersOfWeek(roster).map((elder) => ({
                personId: elder.personId,
                words: text.elderLine(elder.name, elder.hamletName, elder.visits),
              }))}
              onChange={(elderId) => change({ elderId })}
            />
          </>
        )}
        {kind === 'hamlets-cut-off' && (
          <>
            <span>{text.hamlets}</span>
            <HamletsChoice roster={roster} draft={draft} onChange={change} />
          </>
        )}
        {kind === 'new-need' && (
          <>
            <span>{text.task}</span>
            <TaskChoice roster={roster} draft={draft} onChange={change} />
          </>
        )}
        <span>{text.from}</span>
        <HalfDayChoice
          label={text.from}
          weekStart={roster.weekStart}
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        {hasEnd(kind) && (
          <>
            <span>{text.to}</span>
            <HalfDayChoice
              label={text.to}
              weekStart={roster.weekStart}
              value={draft.to}
              onChange={(to) => change({ to })}
            />
          </>
        )}
        {(kind === 'helper-absent' || kind === 'elder-away') && (
          <>
            <span>{text.why}</span>
            {kind === 'helper-absent' ? (
              <Reasons<HelperReason>
                words={helperAbsenceReasonWord}
                value={draft.helperReason}
                onChange={(helperReason) => change({ helperReason })}
              />
            ) : (
              <Reasons<ElderReason>
                words={elderAbsenceReasonWord}
                value={draft.elderReason}
                onChange={(elderReason) => change({ elderReason })}
              />
            )}
          </>
        )}
      </div>
      <p className="quiet">
        {isBackwards(draft) ? <span className="alarm">{text.wrongOrder}</span> : explain(kind)}
      </p>
    </div>
  );
}

function explain(kind: IncidentKind): string {
  if (kind === 'elder-died') return text.diedExplain;
  if (kind === 'helper-left') return text.leftExplain;
  if (kind === 'hamlets-cut-off') return text.cutExplain;
  if (kind === 'new-need') return text.newExplain;
  return text.whyExplain;
}

function HamletsChoice({
  roster,
  draft,
  onChange,
}: {
  readonly roster: Roster;
  readonly draft: IncidentDraft;
  readonly onChange: (part: Partial<IncidentDraft>) => void;
}): ReactNode {
  const places = useAnswer('people.placeTree', {}).data ?? [];
  const groups = new Set(places.filter(({ parentId }) => parentId === roster.villageId).map(({ id }) => id));
  const hamlets = places.filter(
    ({ level, parentId }) =>
      level === 'hamlet' && parentId !== null && (parentId === roster.villageId || groups.has(parentId)),
  );
  return (
    <Select
      mode="multiple"
      aria-label={text.hamlets}
      placeholder={text.choose}
      showSearch={{ optionFilterProp: 'label' }}
      value={[...draft.hamletIds]}
      options={hamlets.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(hamletIds) => onChange({ hamletIds })}
    />
  );
}

/** What is in the registers and not yet in the published week. */
function TaskChoice({
  roster: { weekStart, villageId },
  draft,
  onChange,
}: {
  readonly roster: Roster;
  readonly draft: IncidentDraft;
  readonly onChange: (part: Partial<IncidentDraft>) => void;
}): ReactNode {
  const answer = useAnswer('rosters.newTasks', { weekStart, villageId });
  const tasks = answer.data ?? [];
  if (answer.data && tasks.length === 0) return <span className="quiet">{text.noNewNeeds}</span>;
  return (
    <Select<string>
      aria-label={text.task}
      loading={answer.isPending}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={text.choose}
      {...(draft.task === null ? {} : { value: taskKey(draft.task) })}
      options={tasks.map(({ task, title, serviceName }) => ({
        value: taskKey(task),
        label: text.visit(title, serviceName),
      }))}
      onChange={(key) => onChange({ task: tasks.find(({ task }) => taskKey(task) === key)?.task ?? null })}
    />
  );
}

interface ReasonsProps<Reason extends string> {
  readonly words: Readonly<Record<Reason, string>>;
  readonly value: Reason;
  readonly onChange: (reason: Reason) => void;
}

function Reasons<Reason extends string>({ words, value, onChange }: ReasonsProps<Reason>): ReactNode {
  return (
    <Select<Reason>
      aria-label={text.why}
      value={value}
      options={(Object.keys(words) as Reason[]).map((reason) => ({ value: reason, label: words[reason] }))}
      onChange={onChange}
    />
  );
}
