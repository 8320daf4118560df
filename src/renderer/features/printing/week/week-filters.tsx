import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { WeekChoice } from '../../../components/week-choice.tsx';
import { weekText } from '../../../text/dates.ts';
import { printingText as text } from '../../../text/screens/printing.ts';
import type { PrintCentre } from './use-print-centre.ts';

/** Week, villages, and with one village its 组. */
export function WeekFilters({ centre }: { readonly centre: PrintCentre }): ReactNode {
  const { villages, villageIds } = centre;
  const [onlyVillage] = villageIds.length === 1 ? villageIds : [];
  const tree = useAnswer('people.placeTree', {});
  const groupNos = [
    ...new Set(
      (tree.data ?? []).flatMap((place) =>
        place.parentId === onlyVillage && place.groupNo !== null ? [place.groupNo] : [],
      ),
    ),
  ].toSorted((one, other) => one - other);
  return (
    <div className="filters print-filters">
      <WeekChoice
        label={text.week}
        words={text}
        weekStart={centre.weekStart}
        weekText={weekText(centre.weekStart)}
        comingWeek={centre.comingWeek}
        onChange={centre.chooseWeek}
      />
      <Select
        mode="multiple"
        className="print-villages"
        aria-label={text.villages}
        placeholder={text.allVillagesCount(villages.length)}
        allowClear
        maxTagCount="responsive"
        optionFilterProp="label"
        value={[...villageIds]}
        options={villages.map((village) => ({ value: village.villageId, label: village.name }))}
        onChange={(chosen) => centre.chooseVillages(chosen)}
      />
      <Select
        mode="multiple"
        className="print-groups"
        aria-label={text.groups}
        placeholder={onlyVillage === undefined ? text.groupsNeedVillage : text.allGroups}
        disabled={onlyVillage === undefined || groupNos.length === 0}
        allowClear
        maxTagCount="responsive"
        value={[...centre.groupNos]}
        options={groupNos.map((groupNo) => ({ value: groupNo, label: text.group(groupNo) }))}
        onChange={(chosen) => centre.chooseGroups(chosen)}
      />
    </div>
  );
}
