import { Form, Modal, Select, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import { Labelled } from '../labelled.tsx';
import type { PlaceWithCounts } from '../place-line.ts';

const text = placesText.merge;

interface Props {
  readonly from: PlaceWithCounts;
  readonly villages: readonly PlaceWithCounts[];
  readonly onClose: () => void;
  readonly onMerged: (intoId: number) => void;
}

/** Chooses the village to merge into, and shows everything that this would move and rename before it is done. */
export function MergeDialog({ from, villages, onClose, onMerged }: Props): ReactNode {
  const [intoId, setIntoId] = useState<number | null>(null);
  const preview = useAnswer(
    'places.previewMerge',
    { fromId: from.id, intoId: intoId ?? from.id },
    { enabled: intoId !== null },
  );
  const action = useAction();
  const merge = (): void => {
    if (intoId === null) return;
    void action.run(async () => {
      await call('places.merge', { fromId: from.id, intoId });
      onClose();
      onMerged(intoId);
    });
  };
  const problem = action.problem ?? (intoId === null ? null : preview.error);
  return (
    <Modal
      open
      width={560}
      title={text.title(from.name)}
      okText={text.yes}
      cancelText={placesText.cancel}
      okButtonProps={{ disabled: intoId === null || !preview.data || preview.isFetching }}
      confirmLoading={action.busy}
      onOk={merge}
      onCancel={onClose}
    >
      <p>{text.explain}</p>
      <Form layout="vertical">
        <Labelled label={text.into} id="merge-into">
          <Select<number>
            id="merge-into"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={text.choose}
            {...(intoId === null ? {} : { value: intoId })}
            options={villages.map((village) => ({ value: village.id, label: village.name }))}
            onChange={setIntoId}
          />
        </Labelled>
      </Form>
      {problem !== null && <Problem {...problemText(problem)} />}
      {intoId !== null && problem === null && (
        <div className="merge-preview" aria-live="polite">
          {preview.data ? <Preview from={from.name} preview={preview.data} /> : <Skeleton active />}
          <p className="quiet">{text.ink}</p>
        </div>
      )}
    </Modal>
  );
}

interface PreviewProps {
  readonly from: string;
  readonly preview: Output<'places.previewMerge'>;
}

function Preview({ from, preview }: PreviewProps): ReactNode {
  const moved = [
    text.people(preview.people),
    text.households(preview.households),
    text.groups(preview.groups),
    text.hamlets(preview.hamlets),
    ...(preview.venues > 0 ? [text.venues(preview.venues)] : []),
    ...(preview.teams > 0 ? [text.teams(preview.teams)] : []),
  ];
  const [household] = preview.sameHouseholdNumbers;
  const renamed = [
    ...preview.sameGroupNumbers.map((old, index) =>
      text.group(from, old, preview.newGroupNumbers[index] ?? old),
    ),
    ...preview.sameHamletNames.map((name) => text.hamlet(from, name)),
    ...(household === undefined
      ? []
      : [text.household(from, preview.sameHouseholdNumbers.length, household)]),
  ];
  return (
    <>
      <p>
        {text.moves}
        <strong>{moved.join('，')}</strong>
      </p>
      {renamed.length === 0 ? (
        <p>{text.nothingRenamed}</p>
      ) : (
        <>
          <p>{text.renamed}</p>
          <ul>
            {renamed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
