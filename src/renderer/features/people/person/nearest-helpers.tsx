import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { personText } from '../../../text/screens/person.ts';
import { SheetCard } from './sheet-card.tsx';

const text = personText.nearest;

/** Who is soonest at the door when something happens. */
export function NearestHelpers(props: {
  readonly helpers: PersonDetail['nearestHelpers'];
  readonly onOpen: (id: PersonId) => void;
}): ReactNode {
  return (
    <SheetCard title={text.title}>
      {props.helpers.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <>
          <ol className="sheet-lines numbered">
            {props.helpers.map(({ personId, name, minutes, estimated }) => (
              <li key={personId}>
                <Button type="link" className="inline" onClick={() => props.onOpen(personId)}>
                  {name}
                </Button>
                <span className="quiet">{text.minutes(minutes, estimated)}</span>
              </li>
            ))}
          </ol>
          <p className="quiet">{text.explain}</p>
        </>
      )}
    </SheetCard>
  );
}
