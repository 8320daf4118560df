import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { privacyText as text } from '../../text/screens/privacy.ts';

const WHOLE_TOWNSHIP = 0;

interface Props {
  readonly value: number | null;
  readonly onChange: (placeId: number | null) => void;
}

export function VillageSelect({ value, onChange }: Props): ReactNode {
  const overview = useAnswer('overview.get', {});
  return (
    <Select
      className="village-select"
      aria-label={text.villageLabel}
      value={value ?? WHOLE_TOWNSHIP}
      onChange={(chosen) => onChange(chosen === WHOLE_TOWNSHIP ? null : chosen)}
      options={[
        { value: WHOLE_TOWNSHIP, label: text.allVillages },
        ...(overview.data?.villages ?? []).map(({ villageId, name }) => ({
          value: villageId,
          label: name,
        })),
      ]}
    />
  );
}
