import { Button } from 'antd';
import type { ReactNode } from 'react';
import { printingText as text } from '../../../text/screens/printing.ts';
import { paperFormWord } from '../../../text/terms/printing.ts';
import type { MissingSign } from './plan-lines.ts';

/** Each character that would come out as a box, and the pieces on which it stands. */
export function MissingSigns({ signs }: { readonly signs: readonly MissingSign[] }): ReactNode {
  return (
    <div className="missing-signs">
      <p>{text.missingExplain}</p>
      <ul>
        {signs.map((sign) => (
          <li key={sign.codePoint}>
            <span className="missing-sign">{sign.character}</span>
            <bdi className="number quiet">{sign.codePoint}</bdi>
            <div>
              {sign.places.map((place) => (
                <div key={`${place.villageName} ${place.form}`}>
                  {text.missingPlace(
                    place.villageName,
                    paperFormWord[place.form],
                    place.titles.join(text.listSeparator),
                  )}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WarningProps {
  readonly signs: readonly MissingSign[];
  readonly onShow: () => void;
}

/** Stands beside the print buttons as long as something would come out as a box. */
export function MissingWarning({ signs, onShow }: WarningProps): ReactNode {
  if (signs.length === 0) return null;
  return (
    <span className="missing-warning">
      <span className="alarm">{text.missing(signs.length)}</span>
      <Button size="small" onClick={onShow}>
        {text.missingShow}
      </Button>
    </span>
  );
}
