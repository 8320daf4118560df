import { InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { Field } from './field.tsx';

const FEN_OF_YUAN = 100;
const MOST_YUAN = 1_000_000;

interface Props {
  readonly label: string;
  readonly id: string;
  readonly hint?: string;
  readonly fen: number | null;
  readonly onChange: (fen: number | null) => void;
}

/** A sum of money, typed in yuan and kept in whole fen. */
export function YuanField({ label, id, hint, fen, onChange }: Props): ReactNode {
  return (
    <Field label={label} id={id} hint={hint}>
      <InputNumber
        id={id}
        min={0}
        max={MOST_YUAN}
        precision={2}
        value={fen === null ? null : fen / FEN_OF_YUAN}
        onChange={(yuan) => onChange(yuan === null ? null : Math.round(yuan * FEN_OF_YUAN))}
      />
    </Field>
  );
}
