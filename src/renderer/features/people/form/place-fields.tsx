import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { Place } from '../../../../shared/domain/place.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { peopleText } from '../../../text/screens/people.ts';
import type { FieldRemark } from './editing.ts';
import { Field } from './field.tsx';

export interface ChosenPlace {
  readonly villageId: PlaceId | null;
  readonly groupId: PlaceId | null;
  readonly hamletId: PlaceId | null;
}

const text = peopleText.bulk;
const NONE = 0;

/** Village, group and hamlet, each list showing only what lies in the one before. */
export function PlaceFields(props: {
  readonly place: ChosenPlace;
  readonly remark?: FieldRemark;
  readonly onChange: (place: ChosenPlace) => void;
}): ReactNode {
  const { place, onChange } = props;
  const places = useAnswer('people.placeTree', {}).data ?? [];
  const villages = places.filter((one) => one.level === 'village');
  const groups = places.filter((one) => one.level === 'village_group' && one.parentId === place.villageId);
  const hamlets = hamletsOf(places, place);
  return (
    <>
      <Field label={text.village} {...props.remark}>
        <Select
          aria-label={text.village}
          showSearch={{ optionFilterProp: 'label' }}
          {...(place.villageId === null ? {} : { value: place.villageId })}
          options={villages.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(villageId: PlaceId) => onChange({ villageId, groupId: null, hamletId: null })}
        />
      </Field>
      <Field label={text.group}>
        <Select<number>
          aria-label={text.group}
          disabled={place.villageId === null}
          value={place.groupId ?? NONE}
          options={[
            { value: NONE, label: text.noPlace },
            ...groups.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(id) =>
            onChange({ ...place, groupId: groups.find((one) => one.id === id)?.id ?? null, hamletId: null })
          }
        />
      </Field>
      <Field label={text.hamlet}>
        <Select<number>
          aria-label={text.hamlet}
          disabled={place.villageId === null}
          showSearch={{ optionFilterProp: 'label' }}
          value={place.hamletId ?? NONE}
          options={[
            { value: NONE, label: text.noPlace },
            ...hamlets.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(id) => {
            const hamlet = hamlets.find((one) => one.id === id);
            const group = groups.find((one) => one.id === hamlet?.parentId);
            onChange({ ...place, hamletId: hamlet?.id ?? null, groupId: group?.id ?? place.groupId });
          }}
        />
      </Field>
    </>
  );
}

/** Of the chosen group and of the village itself; of all groups while none is chosen. */
function hamletsOf(places: readonly Place[], { villageId, groupId }: ChosenPlace): readonly Place[] {
  const parentById = new Map(places.map((one) => [one.id, one.parentId]));
  return places.filter((one) => {
    if (one.level !== 'hamlet' || one.parentId === null) return false;
    if (one.parentId === villageId) return true;
    return groupId === null ? parentById.get(one.parentId) === villageId : one.parentId === groupId;
  });
}
