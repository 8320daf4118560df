import { Button, Skeleton, Switch, Tabs, Tag } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { isSomethingOnTop, isTyping } from '../../../components/typing.ts';
import { dayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { peopleText } from '../../../text/screens/people.ts';
import { personText } from '../../../text/screens/person.ts';
import { personStatusWord, sexWord } from '../../../text/terms.ts';
import { personRoleWord } from '../../../text/terms/people.ts';
import { PersonEditor } from '../form/person-editor.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { PrintCertificates } from './print-certificates.tsx';
import { PrintRecordDialog } from './print-record-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';

interface Props {
  readonly personId: PersonId;
  readonly onClose: () => void;
  /** Opens somebody named on the page: of the same household, paired, related. */
  readonly onOpen: (personId: PersonId) => void;
}

/** Everything about one person on one page. What is sensitive shows only while the switch is on. */
export function PersonPage({ personId, onClose, onOpen }: Props): ReactNode {
  const answer = useAnswer('people.get', { personId });
  const [sensitive, setSensitive] = useState(false);
  const [onTop, setOnTop] = useState<'edit' | 'status' | 'print' | null>(null);
  const page = useRef<HTMLElement>(null);
  const person = answer.data?.id === personId ? answer.data : undefined;

  useEffect(() => page.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isSomethingOnTop() || onTop !== null) return;
      if (event.key === 'Escape' && !isTyping(event.target)) onClose();
      else if (event.ctrlKey && event.key.toLowerCase() === 'e') setOnTop('edit');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose, onTop]);

  return (
    <section
      className="page person-page"
      aria-label={person === undefined ? undefined : personText.page(person.name)}
      tabIndex={-1}
      ref={page}
    >
      {answer.error && <Problem {...problemText(answer.error)} />}
      <header className="page-head person-head">
        <Button title={personText.backHint} onClick={onClose}>
          ‹ {personText.back}
        </Button>
        {person !== undefined && <Who person={person} />}
        {person !== undefined && person.erasedOn === null && (
          <div className="page-actions">
            <label className="row-gap sensitive-switch">
              <Switch size="small" checked={sensitive} onChange={setSensitive} />
              {personText.sensitive}
            </label>
            {person.helper !== null && <PrintCertificates person={person} />}
            <Button onClick={() => setOnTop('print')}>{personText.print.button}</Button>
            <Button onClick={() => setOnTop('status')}>{personText.status.change}</Button>
            <Button type="primary" title={personText.editHint} onClick={() => setOnTop('edit')}>
              {personText.edit}
            </Button>
          </div>
        )}
      </header>
      {person === undefined ? (
        !answer.error && <Skeleton active />
      ) : person.erasedOn !== null ? (
        <p>{personText.erased(dayText(person.erasedOn))}</p>
      ) : (
        <Tabs
          className="person-tabs"
          items={[
            {
              key: 'sheet',
              label: personText.tabs.sheet,
              children: <PersonSheet person={person} sensitive={sensitive} onOpen={onOpen} />,
            },
            {
              key: 'history',
              label: personText.tabs.history,
              children: <PersonHistory personId={personId} sensitive={sensitive} />,
            },
          ]}
        />
      )}
      {person !== undefined && onTop === 'edit' && (
        <PersonEditor
          personId={personId}
          placeId={null}
          asHelper={false}
          onClose={() => setOnTop(null)}
          onSaved={() => setOnTop(null)}
        />
      )}
      {person !== undefined && onTop === 'print' && (
        <PrintRecordDialog person={person} onClose={() => setOnTop(null)} />
      )}
      {person !== undefined && onTop === 'status' && (
        <StatusDialog person={person} onClose={() => setOnTop(null)} />
      )}
    </section>
  );
}

function Who({ person }: { person: PersonDetail }): ReactNode {
  return (
    <div className="person-who">
      <h1>
        {person.name}
        {person.nameNote !== '' && <span className="quiet">{personText.note(person.nameNote)}</span>}
      </h1>
      <span className="quiet">
        {[
          sexWord[person.sex],
          personText.years(person.age),
          person.place.villageName,
          person.place.hamletName,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {person.status !== 'active' && <Tag color="red">{personStatusWord[person.status]}</Tag>}
      {person.elder !== null && <Tag color="green">{peopleText.elder}</Tag>}
      {person.helper !== null && <Tag color="blue">{peopleText.helper}</Tag>}
      {person.roles.map((role) => (
        <Tag key={role}>{personRoleWord[role]}</Tag>
      ))}
    </div>
  );
}
