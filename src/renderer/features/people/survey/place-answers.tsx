import { Select } from 'antd';
import { memo, type ReactNode } from 'react';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { Place as PlaceOfTree } from '../../../../shared/domain/place.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { surveyText } from '../../../text/screens/survey.ts';
import { ANSWER } from './move-between-answers.ts';
import type { Place } from './survey-sheet.ts';

const text = surveyText.fields;

/** What is typed elsewhere on the sheet does not draw the places again. */
function isSamePlace({ place: one }: { place: Place }, { place: other }: { place: Place }): boolean {
  return (
    one.villageId === other.villageId && one.groupId === other.groupId && one.hamletId === other.hamletId
  );
}

/** Village, group and hamlet: typing narrows, Enter takes and goes on. */
export const PlaceAnswers = memo(function PlaceAnswers({
  place,
  onChange,
}: {
  place: Place;
  onChange: (place: Place) => void;
}): ReactNode {
  const places = useAnswer('people.placeTree', {}).data ?? [];
  const parentOf = (id: PlaceId | null): PlaceId | null =>
    places.find((one) => one.id === id)?.parentId ?? null;
  const villages = places.filter((one) => one.level === 'village');
  const groups = places.filter((one) => one.level === 'village_group' && one.parentId === place.villageId);
  const hamlets = places.filter((one) => {
    if (one.level !== 'hamlet') return false;
    if (one.parentId === place.villageId) return true;
    return place.groupId === null
      ? parentOf(one.parentId) === place.villageId
      : one.parentId === place.groupId;
  });
  return (
    <>
      <PlaceAnswer
        label={text.village}
        value={place.villageId}
        places={villages}
        onChange={(villageId) => onChange({ villageId, groupId: null, hamletId: null })}
      />
      <PlaceAnswer
        label={text.group}
        value={place.groupId}
        places={groups}
        onChange={(groupId) => onChange({ villageId: place.villageId, groupId, hamletId: null })}
      />
      <PlaceAnswer
        label={text.hamlet}
        value={place.hamletId}
        places={hamlets}
        onChange={(hamletId) => {
          const group = groups.find((one) => one.id === parentOf(hamletId));
          onChange({ villageId: place.villageId, groupId: group?.id ?? place.groupId, hamletId });
        }}
      />
    </>
  );
}, isSamePlace);

function PlaceAnswer(props: {
  readonly label: string;
  readonly value: PlaceId | null;
  readonly places: readonly PlaceOfTree[];
  readonly onChange: (id: PlaceId | null) => void;
}): ReactNode {
  return (
    <div className="survey-answer span-2">
      <span aria-hidden="true">{props.label}</span>
      <div {...{ [ANSWER]: 'place' }}>
        <Select<PlaceId>
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={props.label}
          {...(props.value === null ? {} : { value: props.value })}
          options={props.places.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(id: PlaceId | undefined) => props.onChange(id ?? null)}
        />
      </div>
    </div>
  );
}
