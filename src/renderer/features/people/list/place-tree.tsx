import { Tree } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { useElementHeight } from '../../../components/use-element-height.ts';
import { peopleText } from '../../../text/screens/people.ts';

type PlaceWithCounts = Output<'people.placeTree'>[number];

interface TreeNode {
  readonly key: number;
  readonly title: ReactNode;
  readonly children: TreeNode[];
}

/** Stands for the whole township; place numbers begin at 1. */
const EVERYWHERE = 0;

interface Props {
  readonly places: readonly PlaceWithCounts[];
  readonly chosen: number | null;
  readonly onChoose: (placeId: number | null) => void;
}

/** Villages, groups and hamlets with their counts; choosing one narrows the table. */
export function PlaceTree({ places, chosen, onChoose }: Props): ReactNode {
  const [attach, height] = useElementHeight();
  const tree = useMemo(() => buildTree(places), [places]);
  return (
    <aside className="split-side" aria-label={peopleText.places} ref={attach}>
      {places.length > 0 && (
        <Tree
          blockNode
          virtual
          height={height}
          treeData={tree}
          defaultExpandedKeys={[EVERYWHERE, ...ancestors(places, chosen)]}
          selectedKeys={[chosen ?? EVERYWHERE]}
          onSelect={(keys) => {
            const key = Number(keys[0] ?? EVERYWHERE);
            onChoose(key === EVERYWHERE ? null : key);
          }}
        />
      )}
    </aside>
  );
}

function buildTree(places: readonly PlaceWithCounts[]): TreeNode[] {
  const nodeById = new Map<number, TreeNode>(
    places.map((place) => [place.id, { key: place.id, title: <PlaceTitle place={place} />, children: [] }]),
  );
  const villages: TreeNode[] = [];
  for (const place of places) {
    const node = nodeById.get(place.id);
    if (node === undefined || place.level === 'county' || place.level === 'township') continue;
    const parent = place.level === 'village' ? undefined : nodeById.get(place.parentId ?? EVERYWHERE);
    (parent?.children ?? villages).push(node);
  }
  return [{ key: EVERYWHERE, title: <strong>{peopleText.allPlaces}</strong>, children: villages }];
}

function PlaceTitle({ place }: { place: PlaceWithCounts }): ReactNode {
  return (
    <span className="place-title">
      <span>{place.name}</span>
      <span className="quiet">{peopleText.placeCounts(place.elders, place.helpers)}</span>
    </span>
  );
}

function ancestors(places: readonly PlaceWithCounts[], chosen: number | null): number[] {
  const parentById = new Map<number, number | null>(places.map((place) => [place.id, place.parentId]));
  const line: number[] = [];
  for (let at = chosen; at !== null && at !== undefined; at = parentById.get(at) ?? null) line.push(at);
  return line;
}
