import type { ReactNode } from 'react';
import { pairingsMapText } from '../../../text/screens/pairings-map.ts';
import { pairRoleHelperWord, tierWord } from '../../../text/terms/pairings.ts';
import * as sign from './village-signs.ts';

const text = pairingsMapText.legend;

/** What the signs mean, each drawn as it stands in the drawing. */
export function MapLegend(): ReactNode {
  return (
    <ul className="map-legend" aria-label={text.title}>
      {sign.TIERS.map((tier) => (
        <li key={tier}>
          <ElderSample tier={tier} />
          {text.elder(tierWord(tier))}
        </li>
      ))}
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <circle cx="9" cy="9" r="5.5" fill="#2f5d8a" stroke={sign.ALONE_COLOUR} strokeWidth="3" />
        </svg>
        {text.alone}
      </li>
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <circle cx="9" cy="9" r="5.5" fill={sign.PAPER} stroke={sign.HELPER_COLOUR} strokeWidth="2.5" />
        </svg>
        {text.helper}
      </li>
      <li>
        <Line colour={sign.PRIMARY_COLOUR} />
        {pairRoleHelperWord.primary}
      </li>
      <li>
        <Line colour={sign.BACKUP_COLOUR} dashes="5 4" />
        {pairRoleHelperWord.backup}
      </li>
      <li>
        <Line colour={sign.WAY_COLOUR} thin />
        {text.way}
      </li>
    </ul>
  );
}

function ElderSample({ tier }: { tier: number }): ReactNode {
  const { shape, colour } = sign.elderSign(tier);
  return (
    <svg width="18" height="18" aria-hidden="true">
      {shape === 'triangle' && <path d="M9 2 L16 15 L2 15 Z" fill={colour} />}
      {shape === 'rect' && <path d="M3 3 H15 V15 H3 Z" fill={colour} />}
      {shape === 'circle' && <circle cx="9" cy="9" r="6.5" fill={colour} />}
      {shape === 'diamond' && <path d="M9 2 L16 9 L9 16 L2 9 Z" fill={colour} />}
    </svg>
  );
}

function Line({
  colour,
  dashes,
  thin = false,
}: {
  colour: string;
  dashes?: string;
  thin?: boolean;
}): ReactNode {
  return (
    <svg width="30" height="18" aria-hidden="true">
      <path
        d="M1 9 H29"
        stroke={colour}
        strokeWidth={thin ? 1.5 : 2.5}
        {...(dashes === undefined ? {} : { strokeDasharray: dashes })}
      />
    </svg>
  );
}
