import { Checkbox, Input, InputNumber, Modal, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type AssessedLevel,
  type LevelAdjustment,
  levelAdjustment,
} from '../../../../shared/domain/assessment.ts';
import { assess, ASSESSED_LEVELS, ASSESSMENT_SCALES } from '../../../../shared/domain/assessment-scales.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { type SelfCareSource, selfCareSource } from '../../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { selfCareLevelWord, selfCareSourceWord } from '../../../text/terms.ts';
import { levelAdjustmentWord } from '../../../text/terms/people.ts';
import { DayField } from '../form/day-field.tsx';
import { Field } from '../form/field.tsx';
import { ScaleItems } from './scale-items.tsx';

type How = 'items' | 'score' | 'level';
const ASSESSOR = 'assessment.assessor';
const text = personText.assessments.dialog;

/** Enters the sheet of an assessment: every item with its running sum, or only the score, or only the level. */
export function AssessmentDialog({
  personId,
  onClose,
}: {
  personId: PersonId;
  onClose: () => void;
}): ReactNode {
  const today = useAnswer('overview.get', {}).data?.today ?? null;
  const [scale, setScale] = useState<SelfCareSource>('gbt42195');
  const [how, setHow] = useState<How>('items');
  const [points, setPoints] = useState<Readonly<Record<string, number>>>({});
  const [score, setScore] = useState<number | null>(null);
  const [level, setLevel] = useState<AssessedLevel | null>(null);
  const [adjustments, setAdjustments] = useState<readonly LevelAdjustment[]>([]);
  const [chosenDay, setChosenDay] = useState<CalendarDate | null>(null);
  const [assessor, setAssessor] = useState(() => remembered(ASSESSOR, ''));
  const [paperNo, setPaperNo] = useState('');
  const action = useAction();

  const { groups, highestScore, adjustable } = ASSESSMENT_SCALES[scale];
  const ways: readonly How[] = highestScore === null ? ['level'] : ['items', 'score', 'level'];
  const way = ways.includes(how) ? how : 'level';
  const day = chosenDay ?? today;
  const form = {
    scale,
    assessor: assessor.trim(),
    items: way === 'items' ? { ...points } : null,
    score: way === 'score' ? score : null,
    adjustments: adjustable ? [...adjustments] : [],
    level: way === 'level' ? level : null,
    paperNo: paperNo.trim(),
  };
  const result = assess(form);

  const save = async (): Promise<void> => {
    if (day === null || !result.ok) return;
    const saved = await action.run(async () => {
      remember(ASSESSOR, form.assessor);
      await call('people.addAssessment', { personId, form: { ...form, assessedOn: day } });
    });
    if (saved) onClose();
  };

  return (
    <Modal
      open
      width={820}
      className="tall-dialog"
      style={{ top: 24 }}
      title={text.title}
      okText={text.save}
      cancelText={text.cancel}
      okButtonProps={{ disabled: day === null || !result.ok }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <div className="form-grid">
        <Field label={text.scale}>
          <Select
            aria-label={text.scale}
            value={scale}
            options={selfCareSource.options.map((value) => ({ value, label: selfCareSourceWord[value] }))}
            onChange={(value) => {
              setScale(value);
              setPoints({});
              setScore(null);
              setAdjustments([]);
            }}
          />
        </Field>
        <Field label={text.date}>
          <DayField label={text.date} value={day} onChange={setChosenDay} />
        </Field>
        <Field label={text.assessor}>
          <Input
            aria-label={text.assessor}
            maxLength={50}
            value={assessor}
            onChange={(event) => setAssessor(event.target.value)}
          />
        </Field>
        <Field label={text.paperNo}>
          <Input
            aria-label={text.paperNo}
            maxLength={30}
            value={paperNo}
            onChange={(event) => setPaperNo(event.target.value)}
          />
        </Field>
        <Field label={text.how}>
          <Segmented<How>
            aria-label={text.how}
            value={way}
            options={ways.map((value) => ({ value, label: text.hows[value] }))}
            onChange={setHow}
          />
        </Field>
        {way === 'score' && (
          <Field label={text.score}>
            <InputNumber
              aria-label={text.score}
              min={0}
              max={highestScore ?? 0}
              precision={0}
              placeholder={text.most(highestScore ?? 0)}
              value={score}
              onChange={setScore}
            />
          </Field>
        )}
        {way === 'level' && (
          <Field label={text.level}>
            <Select
              aria-label={text.level}
              {...(level === null ? {} : { value: level })}
              options={ASSESSED_LEVELS.map((value) => ({ value, label: selfCareLevelWord[value] }))}
              onChange={setLevel}
            />
          </Field>
        )}
      </div>
      {way === 'items' && <ScaleItems groups={groups} points={points} onChange={setPoints} />}
      {adjustable && (
        <Field wide label={text.adjustments}>
          <Checkbox.Group
            value={[...adjustments]}
            options={levelAdjustment.options.map((value) => ({ value, label: levelAdjustmentWord[value] }))}
            onChange={setAdjustments}
          />
        </Field>
      )}
      <p role="status" className="items-result">
        {result.ok ? <strong>{text.becomes(selfCareLevelWord[result.level])}</strong> : text.notYet}
      </p>
    </Modal>
  );
}
