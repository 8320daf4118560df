import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { FamilyWord } from '../../../../shared/domain/family-word.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { dayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { familyWordWord } from '../../../text/terms/people.ts';
import { FamilyWordDialog } from './family-word-dialog.tsx';

const text = personText.family;

/** What the family said of an elder's help, below the elder's own consents. */
export function FamilyWords({ person }: { person: PersonDetail }): ReactNode {
  const action = useAction();
  const [adding, setAdding] = useState(false);
  const remove = (word: FamilyWord): void =>
    void action.run(async () => {
      await call('people.removeFamilyWord', { personId: person.id, familyWordId: word.id });
    });
  return (
    <div className="family-words">
      <header>
        <h3>{text.title}</h3>
        <Button size="small" onClick={() => setAdding(true)}>
          {text.add}
        </Button>
      </header>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      {person.familyWords.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <ul className="sheet-lines">
          {person.familyWords.map((word) => (
            <li key={word.id}>
              <span className="number">{dayText(word.givenOn)}</span>
              <span>
                {word.givenBy}
                {word.relation !== '' && `（${word.relation}）`}
              </span>
              <strong>{familyWordWord[word.word]}</strong>
              {word.paperNo !== '' && <span className="quiet">{word.paperNo}</span>}
              <Button
                type="link"
                className="inline line-end"
                disabled={action.busy}
                aria-label={text.removeLabel(word.givenBy)}
                onClick={() => remove(word)}
              >
                {text.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {adding && <FamilyWordDialog person={person} onClose={() => setAdding(false)} />}
    </div>
  );
}
