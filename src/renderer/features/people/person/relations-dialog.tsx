import { Button, Input, InputNumber, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { relationKind } from '../../../../shared/domain/person.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { relationKindWord } from '../../../text/terms.ts';
import { PersonSearch } from '../form/person-search.tsx';

type Line = PersonDetail['relations'][number];
const text = personText.relations;
const KIN: readonly Line['kind'][] = ['lineal', 'sibling', 'cousin', 'in_law', 'clan'];
const MOST_DEGREES = 8;

/** Adds, changes and removes whom somebody knows, and whom they do not want. */
export function RelationsDialog({
  person,
  onClose,
}: {
  person: PersonDetail;
  onClose: () => void;
}): ReactNode {
  const [lines, setLines] = useState<readonly Line[]>(person.relations);
  const [adding, setAdding] = useState(0);
  const action = useAction();
  const change = (at: number, part: Partial<Line>): void =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  const save = async (): Promise<void> => {
    const saved = await action.run(async () => {
      await call('people.saveRelations', {
        personId: person.id,
        relations: lines.map(({ otherId, kind, degree, note }) => ({ otherId, kind, degree, note })),
      });
    });
    if (saved) onClose();
  };
  return (
    <Modal
      open
      width={720}
      title={text.title}
      okText={text.save}
      cancelText={text.cancel}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      <p className="quiet">{text.explain}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <div className="entry-rows relation-rows">
        {lines.map((line, at) => (
          <div key={`${line.otherId}-${at}`} role="group" aria-label={line.name}>
            <strong className="clip">{line.name}</strong>
            <Select
              aria-label={text.kind}
              value={line.kind}
              options={relationKind.options.map((value) => ({ value, label: relationKindWord[value] }))}
              onChange={(kind) => change(at, { kind, degree: KIN.includes(kind) ? line.degree : null })}
            />
            <InputNumber
              aria-label={text.degree}
              title={text.degreeHint}
              placeholder={text.degree}
              min={1}
              max={MOST_DEGREES}
              disabled={!KIN.includes(line.kind)}
              value={line.degree}
              onChange={(degree) => change(at, { degree })}
            />
            <Input
              aria-label={text.note}
              placeholder={text.note}
              maxLength={100}
              value={line.note}
              onChange={(event) => change(at, { note: event.target.value })}
            />
            <Button
              type="text"
              aria-label={text.remove(line.name)}
              onClick={() => setLines(lines.filter((_, index) => index !== at))}
            >
              ×
            </Button>
          </div>
        ))}
      </div>
      <div className="add-line">
        <PersonSearch
          key={adding}
          label={text.add}
          without={person.id}
          onChoose={(found) => {
            setAdding(adding + 1);
            setLines([
              ...lines,
              { otherId: found.id, name: found.name, kind: 'neighbour', degree: null, note: '' },
            ]);
          }}
        />
      </div>
    </Modal>
  );
}
