import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { personText } from '../../../text/screens/person.ts';
import { relationKindWord } from '../../../text/terms.ts';
import { RelationsDialog } from './relations-dialog.tsx';
import { SheetCard } from './sheet-card.tsx';

const text = personText.relations;

/** Kin, old acquaintances, and whom the person does not want. */
export function PersonRelations(props: {
  readonly person: PersonDetail;
  readonly onOpen: (id: PersonId) => void;
}): ReactNode {
  const { person, onOpen } = props;
  const [editing, setEditing] = useState(false);
  return (
    <SheetCard
      title={text.title}
      action={
        <Button size="small" onClick={() => setEditing(true)}>
          {text.edit}
        </Button>
      }
    >
      {person.relations.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <ul className="sheet-lines">
          {person.relations.map((relation) => (
            <li key={`${relation.otherId}-${relation.kind}`}>
              <Button type="link" className="inline" onClick={() => onOpen(relation.otherId)}>
                {relation.name}
              </Button>
              <span className={relation.kind === 'refuses' ? 'alarm' : undefined}>
                {relationKindWord[relation.kind]}
              </span>
              <span className="quiet">
                {[relation.degree === null ? '' : text.degreeWord(relation.degree), relation.note]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {editing && <RelationsDialog person={person} onClose={() => setEditing(false)} />}
    </SheetCard>
  );
}
