import { Checkbox, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useNavigation } from '../../components/navigation.ts';
import { remember, remembered } from '../../components/remembered.ts';
import { useElementHeight } from '../../components/use-element-height.ts';
import { type GapGroup, qualityText } from '../../text/screens/quality.ts';
import { CompletenessCell } from './completeness-cell.tsx';
import { GAP_GROUPS, roleOfGap } from './gap-groups.ts';

type Gap = Output<'quality.gaps'>[number];
type Line = { readonly key: string; readonly group: GapGroup; readonly gap: Gap | null };

const text = qualityText.gaps;
const HEAD_HEIGHT = 42;
const NAME_WIDTH = 220;
const VILLAGE_WIDTH = 98;
/** More villages than these are scrolled to. */
const VILLAGES_IN_VIEW = 7;
const ONLY_OPEN = 'quality.only-open';

/** Every gap by group, with a bar for the whole and for each village; a number leads to the people behind it. */
export function GapsTable({ gaps, placeId }: { gaps: readonly Gap[]; placeId: number | null }): ReactNode {
  const { go } = useNavigation();
  const [attach, height] = useElementHeight();
  const [onlyOpen, setOnlyOpen] = useState(() => remembered(ONLY_OPEN, true));
  const lines = linesOf(gaps, onlyOpen);
  const villages = gaps[0] ? villagesOf(gaps) : [];
  const look = (gap: Gap, villageId: number | null): void =>
    go('people', {
      gap: gap.gap,
      role: roleOfGap(gap.gap),
      ...(villageId === null ? {} : { villageId }),
    });

  const isWide = villages.length > VILLAGES_IN_VIEW;
  const pinned = isWide ? { fixed: 'left' as const } : {};
  const columns: TableColumnsType<Line> = [
    {
      title: text.gap,
      key: 'gap',
      ...pinned,
      width: NAME_WIDTH,
      render: (_, { group, gap }) =>
        gap === null ? <strong>{text.groups[group]}</strong> : text.words[gap.gap],
      onCell: ({ gap }) => (gap === null ? { colSpan: villages.length + 2 } : {}),
    },
    {
      title: text.all,
      key: 'all',
      ...pinned,
      width: VILLAGE_WIDTH,
      onCell: skipHeading,
      render: (_, { gap }) =>
        gap && (
          <CompletenessCell
            gapWord={text.words[gap.gap]}
            placeName={text.all}
            people={gap.people}
            outOf={gap.outOf}
            onLook={() => look(gap, placeId)}
          />
        ),
    },
    ...villages.map(({ villageId, name }) => ({
      title: name,
      key: villageId,
      width: VILLAGE_WIDTH,
      onCell: skipHeading,
      render: (_: unknown, { gap }: Line) => {
        const village = gap?.villages.find((candidate) => candidate.villageId === villageId);
        return (
          gap && (
            <CompletenessCell
              gapWord={text.words[gap.gap]}
              placeName={name}
              people={village?.people ?? 0}
              outOf={village?.outOf ?? 0}
              onLook={() => look(gap, villageId)}
            />
          )
        );
      },
    })),
  ];

  return (
    <div className="fill">
      <div className="filters">
        <Checkbox
          checked={onlyOpen}
          onChange={(event) => {
            setOnlyOpen(event.target.checked);
            remember(ONLY_OPEN, event.target.checked);
          }}
        >
          {text.onlyOpen}
        </Checkbox>
        <span className="quiet">{lines.length === 0 ? text.whole : text.legend}</span>
      </div>
      <div className="table-space" ref={attach}>
        <Table<Line>
          size="small"
          rowKey="key"
          pagination={false}
          columns={columns}
          dataSource={lines}
          locale={{ emptyText: text.whole }}
          rowClassName={({ gap }) => (gap === null ? 'gap-group' : '')}
          scroll={{
            y: height - HEAD_HEIGHT,
            ...(isWide ? { x: NAME_WIDTH + VILLAGE_WIDTH * (villages.length + 1) } : {}),
          }}
        />
      </div>
    </div>
  );
}

const skipHeading = ({ gap }: Line): { colSpan?: number } => (gap === null ? { colSpan: 0 } : {});

function villagesOf(gaps: readonly Gap[]): { villageId: number; name: string }[] {
  const byId = new Map<number, string>();
  for (const { villages } of gaps) for (const { villageId, name } of villages) byId.set(villageId, name);
  return [...byId]
    .map(([villageId, name]) => ({ villageId, name }))
    .sort((a, b) => a.villageId - b.villageId);
}

function linesOf(gaps: readonly Gap[], onlyOpen: boolean): Line[] {
  return (Object.keys(GAP_GROUPS) as GapGroup[]).flatMap((group) => {
    const ofGroup = GAP_GROUPS[group].flatMap((code) => {
      const gap = gaps.find((candidate) => candidate.gap === code);
      return gap && (!onlyOpen || gap.people > 0) ? [{ key: code, group, gap }] : [];
    });
    return ofGroup.length === 0 ? [] : [{ key: group, group, gap: null }, ...ofGroup];
  });
}
