import type { PairingMap } from '../../../../shared/domain/pairing-map.ts';
import { pairingsMapText as text } from '../../../text/screens/pairings-map.ts';
import { pairRoleWord, tierWord } from '../../../text/terms/pairings.ts';
import {
  type Fit,
  fitInto,
  type Frame,
  type PlacedPerson,
  type VillageArrangement,
} from './arrange-village.ts';
import type { DrawingOption } from './echarts-parts.ts';
import { hamletName, type VillageFacts } from './village-facts.ts';
import { shortWays } from './short-ways.ts';
import * as sign from './village-signs.ts';

type Series = Extract<NonNullable<DrawingOption['series']>, readonly unknown[]>[number] & { type?: 'graph' };
type Node = NonNullable<Extract<Series['data'], readonly unknown[]>>[number];
type Edge = NonNullable<Series['links']>[number];

export interface DrawnVillage {
  readonly map: PairingMap;
  readonly arrangement: VillageArrangement;
  readonly facts: VillageFacts;
  /** The person whose lines alone are drawn strongly; null = everybody's. */
  readonly chosen: string | null;
}

/** Pixels; a person is drawn no larger or smaller than can be told apart. */
const LEAST_SIGN = 7;
const MOST_SIGN = 17;
const FAINT = 0.1;
/** Pixels between two people from which on there is room for names. */
const NAMED_FROM = 18;

export function personKey(person: Pick<PlacedPerson, 'is' | 'personId'>): string {
  return `${person.is} ${person.personId}`;
}

/** The elder behind a key of {@link personKey}; null for anybody or anything else. */
export function elderOfKey(key: string): number | null {
  const [is, id] = key.split(' ');
  return is === 'elder' ? Number(id) : null;
}

/** The drawing of a village as the library wants it, in pixels of the frame; `zoom` says how near one looks. */
export function villageDrawing(village: DrawnVillage, frame: Frame, zoom: number): DrawingOption {
  const fit = fitInto(village.arrangement, frame);
  return {
    animation: false,
    tooltip: {
      // Drawn on the canvas: the page forbids the inline styles of a tooltip made of elements.
      renderMode: 'richText',
      confine: true,
      backgroundColor: sign.PAPER,
      borderColor: sign.WAY_COLOUR,
      textStyle: { fontSize: 13, lineHeight: 20 },
      formatter: (one: unknown) => (one as { data?: { says?: string } }).data?.says ?? '',
    },
    series: [
      {
        type: 'graph',
        layout: 'none',
        left: 0,
        top: 0,
        width: frame.width,
        height: frame.height,
        roam: true,
        scaleLimit: { min: 0.8, max: 8 },
        nodeScaleRatio: 1,
        labelLayout: { hideOverlap: true },
        emphasis: { focus: 'adjacency', scale: false },
        blur: { itemStyle: { opacity: 0.25 }, lineStyle: { opacity: FAINT }, label: { opacity: 0.3 } },
        data: [
          ...corners(frame),
          ...village.arrangement.hamlets.map((hamlet) => hamletNode(hamlet, fit)),
          ...wayLabels(village, fit),
          ...village.arrangement.people.map((person) =>
            personNode(person, village, fit, isNamed(person, village, fit.scale * zoom)),
          ),
        ],
        links: [...shortWays(village.map.links).map((link) => wayEdge(link, village)), ...pairEdges(village)],
      },
    ],
  };
}

/** Unseen signs that keep one unit of the drawing at one pixel of the frame. */
function corners(frame: Frame): Node[] {
  return [
    { id: 'corner 1', x: 0, y: 0 },
    { id: 'corner 2', x: frame.width, y: frame.height },
  ].map((corner) => ({ ...corner, symbolSize: 0, tooltip: { show: false }, label: { show: false } }));
}

function hamletKey(hamletId: number | null): string {
  return `hamlet ${hamletId ?? 0}`;
}

function hamletNode(hamlet: VillageArrangement['hamlets'][number], fit: Fit): Node {
  const name = hamlet.hamletId === null ? text.noHamlet : hamlet.name;
  return {
    id: hamletKey(hamlet.hamletId),
    name,
    ...fit.place(hamlet),
    symbol: 'circle',
    symbolSize: 2 * hamlet.radius * fit.scale,
    itemStyle: { color: sign.HAMLET_FILL, borderColor: sign.HAMLET_EDGE_COLOUR, borderWidth: 1 },
    label: { show: true, position: 'top', distance: 2, color: '#1f2421', fontSize: 13, fontWeight: 600 },
    // The whole hamlet under the mouse is no reason to fade everybody in it.
    emphasis: { disabled: true },
    says: text.hamletFacts(name, hamlet.elders, hamlet.helpers),
  } as Node;
}

/** From near, everybody has a name; from afar only who was chosen and those at the other end of a line. */
function isNamed(person: PlacedPerson, { chosen, map }: DrawnVillage, pixelsPerPerson: number): boolean {
  const key = personKey(person);
  if (chosen === null) return pixelsPerPerson >= NAMED_FROM;
  if (key === chosen) return true;
  return map.pairs.some((pair) => {
    const [helper, elder] = [`helper ${pair.helperId}`, `elder ${pair.elderId}`];
    return (helper === chosen && elder === key) || (elder === chosen && helper === key);
  });
}

function personNode(
  person: PlacedPerson,
  { facts, chosen, map }: DrawnVillage,
  fit: Fit,
  named: boolean,
): Node {
  const key = personKey(person);
  const size = Math.min(MOST_SIGN, Math.max(LEAST_SIGN, 0.62 * fit.scale));
  const isChosen = chosen === key;
  const common = {
    id: key,
    name: person.name,
    ...fit.place(person),
    symbolSize: isChosen ? size + 6 : size,
    label: {
      show: named,
      position: 'bottom' as const,
      distance: 2,
      color: sign.QUIET_INK,
      fontSize: 11,
      ...(isChosen ? { color: '#1f2421', fontWeight: 600 as const, fontSize: 13 } : {}),
    },
  };
  if (person.is === 'helper') {
    const elders = map.pairs.filter((pair) => pair.helperId === person.personId).length;
    return {
      ...common,
      symbol: 'circle',
      itemStyle: { color: sign.PAPER, borderColor: sign.HELPER_COLOUR, borderWidth: 2.5 },
      says: text.helperFacts(person.name, elders),
    } as Node;
  }
  const elder = facts.elders.find((one) => one.personId === person.personId);
  const tier = person.tier ?? 4;
  const { shape, colour } = sign.elderSign(tier);
  const lines = [
    text.elderFacts(person.name, tierWord(tier)),
    elder?.primary ? text.withRole(pairRoleWord.primary, elder.primary.name) : text.noPrimary,
    elder?.backup ? text.withRole(pairRoleWord.backup, elder.backup.name) : '',
    elder?.reason ?? '',
  ];
  return {
    ...common,
    symbol: shape,
    itemStyle: {
      color: colour,
      ...(elder?.primary ? {} : { borderColor: sign.ALONE_COLOUR, borderWidth: 3, shadowBlur: 0 }),
    },
    says: lines.filter((line) => line !== '').join('\n'),
  } as Node;
}

/** Minutes stand as signs of their own in the middle of the way: words along a line would turn with it. */
function wayLabels({ map, arrangement, chosen }: DrawnVillage, fit: Fit): Node[] {
  const spotOf = new Map<number | null, VillageArrangement['hamlets'][number]>(
    arrangement.hamlets.map((hamlet) => [hamlet.hamletId, hamlet]),
  );
  return shortWays(map.links).flatMap((link) => {
    const from = spotOf.get(link.fromHamletId);
    const to = spotOf.get(link.toHamletId);
    if (from === undefined || to === undefined) return [];
    return {
      id: `way ${link.fromHamletId} ${link.toHamletId}`,
      name: text.wayLabel(link.minutes),
      ...fit.place({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }),
      symbolSize: 1,
      itemStyle: { color: sign.WAY_COLOUR },
      label: {
        show: chosen === null,
        position: 'inside',
        color: sign.QUIET_INK,
        backgroundColor: sign.PAPER,
        padding: [0, 2],
        fontSize: 11,
      },
      emphasis: { disabled: true },
      tooltip: { show: false },
    } as Node;
  });
}

function wayEdge(link: PairingMap['links'][number], { map, chosen }: DrawnVillage): Edge {
  const nameOf = (id: number): string => {
    const hamlet = map.hamlets.find((one) => one.hamletId === id);
    return hamlet === undefined ? '' : hamletName(hamlet);
  };
  return {
    source: hamletKey(link.fromHamletId),
    target: hamletKey(link.toHamletId),
    lineStyle: { color: sign.WAY_COLOUR, width: 1, opacity: chosen === null ? 0.9 : 0.4, curveness: 0 },
    says: text.wayFacts(nameOf(link.fromHamletId), nameOf(link.toHamletId), link.minutes),
  } as Edge;
}

function pairEdges({ map, arrangement, chosen }: DrawnVillage): Edge[] {
  const nameOf = new Map(arrangement.people.map((person) => [personKey(person), person.name]));
  return map.pairs.flatMap((pair) => {
    const source = `helper ${pair.helperId}`;
    const target = `elder ${pair.elderId}`;
    const helper = nameOf.get(source);
    const elder = nameOf.get(target);
    if (helper === undefined || elder === undefined) return [];
    const isPrimary = pair.role === 'primary';
    const isFaint = chosen !== null && chosen !== source && chosen !== target;
    return {
      source,
      target,
      lineStyle: {
        color: isPrimary ? sign.PRIMARY_COLOUR : sign.BACKUP_COLOUR,
        type: isPrimary ? 'solid' : 'dashed',
        width: isFaint ? 1 : chosen === null ? 1.4 : 3,
        opacity: isFaint ? FAINT : isPrimary ? 0.8 : 0.6,
        // The two lines of one couple of places would else lie on each other.
        curveness: isPrimary ? 0.06 : -0.12,
      },
      says: text.pairFacts(elder, helper, pairRoleWord[pair.role]),
    } as Edge;
  });
}
