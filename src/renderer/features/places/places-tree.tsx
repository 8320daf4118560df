import { Tree } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useElementHeight } from '../../components/use-element-height.ts';
import { placesText as text } from '../../text/screens/places.ts';
import { type PlaceWithCounts, placesAbove } from './place-line.ts';

interface TreeNode {
  readonly key: number;
  readonly title: ReactNode;
  readonly children: TreeNode[];
}

/** Stands for the whole office where no township is registered; place numbers begin at 1. */
const EVERYWHERE = 0;

interface Props {
  readonly places: readonly PlaceWithCounts[];
  readonly chosen: number | null;
  readonly onChoose: (placeId: number | null) => void;
}

/** Villages, groups and hamlets with the people in them. */
export function PlacesTree({ places, chosen, onChoose }: Props): ReactNode {
  const [attach, height] = useElementHeight();
  const tree = useMemo(() => buildTree(places), [places]);
  const place = places.find((one) => one.id === chosen);
  const [opened, setOpened] = useState<readonly number[]>(() => [
    EVERYWHERE,
    ...(place ? placesAbove(places, place).map((one) => one.id) : []),
    ...places.filter((one) => one.level === 'township').map((one) => one.id),
  ]);
  return (
    <aside className="split-side" aria-label={text.tree} ref={attach}>
      <Tree
        blockNode
        virtual
        height={height - 16}
        treeData={tree}
        expandedKeys={[...opened]}
        onExpand={(keys) => setOpened(keys.map(Number))}
        selectedKeys={[chosen ?? EVERYWHERE]}
        onSelect={(_, { node }) => onChoose(node.key === EVERYWHERE ? null : node.key)}
      />
    </aside>
  );
}

function buildTree(places: readonly PlaceWithCounts[]): TreeNode[] {
  const nodeById = new Map<number, TreeNode>(
    places.map((place) => [place.id, { key: place.id, title: <Title place={place} />, children: [] }]),
  );
  const tops: TreeNode[] = [];
  for (const place of places) {
    const node = nodeById.get(place.id);
    if (node === undefined) continue;
    const parent = place.parentId === null ? undefined : nodeById.get(place.parentId);
    (parent?.children ?? tops).push(node);
  }
  const hasRoot = tops.length === 1 && places.some((place) => place.level === 'township');
  return hasRoot ? tops : [{ key: EVERYWHERE, title: <strong>{text.everywhere}</strong>, children: tops }];
}

function Title({ place }: { place: PlaceWithCounts }): ReactNode {
  return (
    <span className="place-title">
      <span>{place.name}</span>
      <span className="quiet number">{text.counts(place.elders, place.helpers)}</span>
    </span>
  );
}
