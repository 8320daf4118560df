import { Modal, Radio, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { MOST_AGREEMENTS } from '../../../../shared/contract/exports.ts';
import type { PersonId, PlaceId, ProposalId } from '../../../../shared/domain/ids.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { pairingPapersText as text } from '../../../text/screens/pairing-papers.ts';
import { pairsOfProposal, pairsOfToday, peopleOf, type SigningPair } from './signing-pairs.ts';
import { useSavePaper } from './use-save-paper.tsx';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The proposal on the desk; null = only pairs of today can be printed. */
  readonly proposalId: ProposalId | null;
  /** The village to begin with; null = the whole township. */
  readonly villageId: PlaceId | null;
}

/** What pairs sign, and a village's needs and offers, as one PDF. */
export function AgreementsDialog(props: Props): ReactNode {
  return props.open ? <OpenDialog {...props} /> : null;
}

const PAPERS = ['agreements', 'handover-notes', 'consent-slips', 'needs-list', 'needs-notice'] as const;
type Paper = (typeof PAPERS)[number];
type Which = 'new' | 'proposal' | 'active';

function OpenDialog({ onClose, proposalId, villageId: firstVillageId }: Props): ReactNode {
  const [paper, setPaper] = useState<Paper>('agreements');
  const [villageId, setVillageId] = useState(firstVillageId);
  const [which, setWhich] = useState<Which>(proposalId === null ? 'active' : 'new');
  const [elderId, setElderId] = useState<PersonId | null>(null);
  const { save, action } = useSavePaper();
  const places = useAnswer('people.placeTree', {});
  const proposal = useAnswer(
    'pairings.proposal',
    { proposalId: proposalId ?? 0 },
    { enabled: proposalId !== null },
  );
  const active = useAnswer('pairings.list', {});
  const villages = (places.data ?? []).filter(({ level }) => level === 'village');

  const inVillage = (pairs: readonly SigningPair[]): SigningPair[] =>
    pairs.filter((one) => villageId === null || one.villageId === villageId);
  const held = proposalId === null ? undefined : proposal.data;
  const pairsBy: Readonly<Record<Which, readonly SigningPair[]>> = {
    new: held ? inVillage(pairsOfProposal(held, true)) : [],
    proposal: held ? inVillage(pairsOfProposal(held, false)) : [],
    active: inVillage(pairsOfToday(active.data ?? [])),
  };
  const pairs = pairsBy[which];
  const signing = pairs.filter(({ pair }) => elderId === null || pair.elderId === elderId);
  const bySigning = paper === 'agreements' || paper === 'handover-notes';
  const ofPairs = bySigning || paper === 'consent-slips';
  const whyNot = whyNothing(paper, signing.length, villageId);
  const print = async (): Promise<void> => {
    const village = villages.find(({ id }) => id === villageId)?.name ?? '';
    await save(text.fileName(text.papers[paper], village), {
      paper,
      personId: null,
      reason: null,
      villageId,
      pairs: bySigning ? signing.map(({ pair }) => pair) : null,
      personIds: paper === 'consent-slips' ? peopleOf(signing) : null,
    });
  };

  return (
    <Modal
      open
      title={text.title}
      okText={text.ok}
      cancelText={text.close}
      okButtonProps={{ disabled: whyNot !== null }}
      confirmLoading={action.busy}
      onOk={() => void print()}
      onCancel={onClose}
    >
      <p>{text.lead}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <div className="paper-choices">
        <span>{text.what}</span>
        <Radio.Group
          className="paper-kinds"
          value={paper}
          onChange={(event) => setPaper(event.target.value as Paper)}
        >
          {PAPERS.map((each) => (
            <Radio key={each} value={each}>
              {text.papers[each]} <span className="quiet">{text.uses[each]}</span>
            </Radio>
          ))}
        </Radio.Group>
        <span>{text.village}</span>
        <Select<number>
          aria-label={text.village}
          value={villageId ?? 0}
          options={[
            { value: 0, label: text.everyVillage },
            ...villages.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => {
            setVillageId(villages.find(({ id }) => id === value)?.id ?? null);
            setElderId(null);
          }}
        />
        {ofPairs && (
          <>
            <span>{text.which}</span>
            <Select<Which>
              aria-label={text.which}
              value={which}
              options={(proposalId === null
                ? (['active'] as const)
                : (['new', 'proposal', 'active'] as const)
              ).map((value) => ({ value, label: text.whichWords[value](pairsBy[value].length) }))}
              onChange={(value) => {
                setWhich(value);
                setElderId(null);
              }}
            />
            <span>{text.person}</span>
            <Select<number>
              aria-label={text.person}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={text.everyElder}
              {...(elderId === null ? {} : { value: elderId })}
              options={pairs.map(({ pair, elderName, helperName }) => ({
                value: pair.elderId,
                label: `${elderName} — ${helperName}`,
              }))}
              onChange={(value: number | undefined) =>
                setElderId(pairs.find(({ pair }) => pair.elderId === value)?.pair.elderId ?? null)
              }
            />
          </>
        )}
      </div>
      <p className="quiet">{whyNot ?? (paper === 'agreements' ? text.pages(signing.length * 2) : '')}</p>
    </Modal>
  );
}

/** Why nothing can be printed as things are chosen; null where it can. */
function whyNothing(paper: Paper, pairs: number, villageId: PlaceId | null): string | null {
  if (paper === 'needs-list' || paper === 'needs-notice')
    return villageId === null ? text.chooseVillage : null;
  if (pairs === 0) return text.nobody;
  return pairs > MOST_AGREEMENTS ? text.tooMany(MOST_AGREEMENTS) : null;
}
