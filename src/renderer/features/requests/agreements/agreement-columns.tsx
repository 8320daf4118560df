import { Button, type TableColumnsType } from 'antd';
import type { Agreement, AgreementState } from '../../../../shared/domain/agreement.ts';
import { agreementText as text } from '../../../text/screens/requests.ts';
import { agreementKindWord, agreementStateWord } from '../../../text/terms/requests.ts';
import type { UnsignedPair } from './agreement-draft.ts';

const STATE_LOOK: Readonly<Record<AgreementState, string>> = {
  'in-force': '',
  'running-out': 'alarm',
  over: 'alarm',
  ended: 'quiet',
};

/** The register of agreements: number, parties, days, rules, and where the paper lies. */
export const AGREEMENT_COLUMNS: TableColumnsType<Agreement> = [
  {
    title: text.columns.number,
    key: 'number',
    width: 128,
    className: 'number',
    render: (_, one) => one.form.number,
  },
  { title: text.columns.kind, key: 'kind', width: 80, render: (_, one) => agreementKindWord[one.form.kind] },
  { title: text.columns.village, dataIndex: 'villageName', width: 92 },
  {
    title: text.columns.elder,
    key: 'elder',
    width: 92,
    render: (_, { elderName }) => <strong>{elderName}</strong>,
  },
  {
    title: text.columns.helper,
    key: 'helper',
    width: 92,
    render: (_, { helperName }) => helperName ?? <span className="quiet">—</span>,
  },
  {
    title: text.columns.term,
    key: 'term',
    width: 206,
    className: 'number',
    render: (_, { form: { from, to } }) => text.term(from, to ?? text.untilEnded),
  },
  {
    title: text.columns.rulesVersion,
    key: 'rules',
    width: 100,
    render: (_, { form }) => form.rulesVersion || <span className="quiet">—</span>,
  },
  {
    title: text.columns.filedAt,
    key: 'filedAt',
    render: (_, { form }) => form.filedAt || <span className="quiet">—</span>,
  },
  {
    title: text.columns.state,
    key: 'state',
    width: 82,
    render: (_, { state }) => <span className={STATE_LOOK[state]}>{agreementStateWord[state]}</span>,
  },
];

/** Pairs without an agreement, each with the button that writes its agreement down. */
export function unsignedColumns(register: (pair: UnsignedPair) => void): TableColumnsType<UnsignedPair> {
  return [
    { title: text.columns.village, dataIndex: 'villageName', width: 120 },
    {
      title: text.columns.elder,
      key: 'elder',
      width: 130,
      render: (_, { elderName }) => <strong>{elderName}</strong>,
    },
    { title: text.columns.helper, dataIndex: 'helperName', width: 130 },
    { title: text.columns.number, dataIndex: 'number', className: 'number' },
    {
      title: '',
      key: 'register',
      width: 110,
      render: (_, pair) => (
        <Button size="small" onClick={() => register(pair)}>
          {text.register}
        </Button>
      ),
    },
  ];
}
