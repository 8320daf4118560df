import { App, Checkbox, Form, Modal, Radio, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { pairMode, type PairMode, pairRole, type PairRole } from '../../../../shared/domain/pairing.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsActiveText } from '../../../text/screens/pairings-active.ts';
import { pairModeExplain, pairModeWord, pairRoleHelperWord } from '../../../text/terms/pairings.ts';
import { type FoundPerson, PersonFinder } from './person-finder.tsx';

const text = pairingsActiveText.voluntary;
/** Stands for the whole township; place numbers begin at 1. */
const EVERYWHERE = 0;

/** 登记自愿结对: a pair that the two agreed themselves; no proposal breaks it. */
export function VoluntaryDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { message } = App.useApp();
  const places = useAnswer('people.placeTree', {});
  const [villageId, setVillageId] = useState(EVERYWHERE);
  const [elder, setElder] = useState<FoundPerson | null>(null);
  const [helper, setHelper] = useState<FoundPerson | null>(null);
  const [role, setRole] = useState<PairRole>('primary');
  const [mode, setMode] = useState<PairMode>('pair');
  const [trial, setTrial] = useState(false);
  const action = useAction();
  const placeId = villageId === EVERYWHERE ? null : villageId;
  const save = async (): Promise<void> => {
    if (elder === null || helper === null) return;
    const done = await action.run(async () => {
      await call('pairings.addVoluntary', {
        elderId: elder.personId,
        helperId: helper.personId,
        role,
        mode,
        trial,
      });
      void message.success(text.done(elder.name, helper.name));
    });
    if (done) onClose();
  };
  return (
    <Modal
      open
      className="voluntary-dialog"
      title={text.title}
      okText={text.yes}
      cancelText={text.cancel}
      okButtonProps={{ disabled: elder === null || helper === null }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      <p className="quiet">{text.lead}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <Form layout="vertical" className="voluntary-form">
        <Form.Item label={text.village} htmlFor="voluntary-village">
          <Select
            id="voluntary-village"
            showSearch={{ optionFilterProp: 'label' }}
            value={villageId}
            options={[
              { value: EVERYWHERE, label: text.everywhere },
              ...(places.data ?? [])
                .filter((place) => place.level === 'village')
                .map((place) => ({ value: place.id, label: place.name })),
            ]}
            onChange={setVillageId}
          />
        </Form.Item>
        <Form.Item label={text.elder} htmlFor="voluntary-elder">
          <PersonFinder
            role="elder"
            label={text.elder}
            placeId={placeId}
            chosen={elder}
            without={helper === null ? [] : [helper.personId]}
            onChoose={setElder}
          />
        </Form.Item>
        <Form.Item label={text.helper} htmlFor="voluntary-helper">
          <PersonFinder
            role="helper"
            label={text.helper}
            placeId={placeId}
            chosen={helper}
            without={elder === null ? [] : [elder.personId]}
            onChoose={setHelper}
          />
        </Form.Item>
        <Form.Item label={text.role}>
          <Segmented<PairRole>
            aria-label={text.role}
            value={role}
            options={pairRole.options.map((value) => ({ value, label: pairRoleHelperWord[value] }))}
            onChange={setRole}
          />
        </Form.Item>
        <Form.Item label={text.mode}>
          <Radio.Group
            className="choice-lines"
            aria-label={text.mode}
            value={mode}
            options={pairMode.options.map((value) => ({
              value,
              label: (
                <>
                  {pairModeWord[value]} <span className="quiet">{pairModeExplain[value]}</span>
                </>
              ),
            }))}
            onChange={(event) => setMode(event.target.value as PairMode)}
          />
        </Form.Item>
        <Checkbox checked={trial} onChange={(event) => setTrial(event.target.checked)}>
          {text.trial}
        </Checkbox>
      </Form>
    </Modal>
  );
}
