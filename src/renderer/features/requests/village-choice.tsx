import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { requestsText as text } from '../../text/screens/requests.ts';

const WHOLE_TOWNSHIP = 0;

interface Props {
  readonly value: PlaceId | null;
  readonly onChange: (villageId: PlaceId | null) => void;
}

/** Of which village requests and agreements are listed; null = of all. */
export function VillageChoice({ value, onChange }: Props): ReactNode {
  const villages = useVillages();
  return (
    <Select<number>
      className="village-select"
      aria-label={text.village}
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? WHOLE_TOWNSHIP}
      options={[{ value: WHOLE_TOWNSHIP, label: text.allVillages }, ...villages]}
      onChange={(chosen) => onChange(villages.find((one) => one.value === chosen)?.value ?? null)}
    />
  );
}

/** The villages of the office, to choose from. */
export function useVillages(): readonly { readonly value: PlaceId; readonly label: string }[] {
  const places = useAnswer('people.placeTree', {}).data ?? [];
  return places
    .filter(({ level }) => level === 'village')
    .map(({ id, name }) => ({ value: id, label: name }));
}
