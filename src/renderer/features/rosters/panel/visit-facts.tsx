import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Visit } from '../../../../shared/domain/roster.ts';
import { useNavigation } from '../../../components/navigation.ts';
import { shortDayText } from '../../../text/dates.ts';
import { halfDayText, rosterBreachText } from '../../../text/roster-words.ts';
import { boardText } from '../../../text/screens/roster-board.ts';
import { helperPartWord } from '../../../text/terms.ts';
import { servicePartWord } from '../../../text/terms/services.ts';
import { halfDayOf } from '../board/board-rows.ts';
import { workWord } from '../board/visit-words.ts';

const text = boardText.panel;

interface Props {
  readonly visit: Visit;
  readonly nameOf: (id: number) => string;
  readonly onClose: (() => void) | null;
}

/** What, when, where and who; what is special about it. */
export function VisitFacts({ visit, nameOf, onClose }: Props): ReactNode {
  const { go } = useNavigation();
  const at = halfDayOf(visit);
  const person = (id: number, name: string): ReactNode => (
    <Button
      type="link"
      size="small"
      className="inline"
      title={text.openPerson}
      onClick={() => go('people', { role: 'all', search: name, personId: id })}
    >
      {name}
    </Button>
  );
  return (
    <header className="visit-facts">
      <div className="visit-facts-head">
        <h2>
          {workWord(visit)} · {visit.title}
        </h2>
        {onClose !== null && (
          <Button size="small" type="text" aria-label={text.close} title={text.close} onClick={onClose}>
            ×
          </Button>
        )}
      </div>
      <dl>
        <dt>{text.when}</dt>
        <dd>
          {at === null || visit.date === null ? (
            <span className="alarm">{text.notPlanned}</span>
          ) : (
            <>
              {halfDayText(at)} <span className="quiet">{shortDayText(visit.date)}</span>
            </>
          )}{' '}
          · {text.minutes(visit.minutes)}
        </dd>
        {visit.parts.length > 0 && (
          <>
            <dt>{text.what}</dt>
            <dd>{visit.parts.map(servicePartWord).join(boardText.between)}</dd>
          </>
        )}
        {visit.hamletName !== null && (
          <>
            <dt>{text.where}</dt>
            <dd>{visit.hamletName}</dd>
          </>
        )}
        <dt>{text.who}</dt>
        <dd>
          {visit.helpers.length === 0 ? <span className="alarm">{boardText.nobody}</span> : null}
          {visit.helpers.map((helper) => (
            <div key={helper.personId}>
              {person(helper.personId, helper.name)}
              <span className="quiet">
                {text.helper(
                  visit.ref.task.kind === 'need' ? helperPartWord[helper.part] : null,
                  helper.travelMinutes,
                )}
              </span>
            </div>
          ))}
          {visit.helpers.length > 0 && visit.helpers.length < visit.helpersNeeded && (
            <div className="alarm">{text.helpersMissing(visit.helpersNeeded - visit.helpers.length)}</div>
          )}
        </dd>
        {visit.stops.length > 0 && (
          <>
            <dt>{text.stops}</dt>
            <dd>{visit.stops.map((stop) => stop.name).join(boardText.between)}</dd>
          </>
        )}
      </dl>
      <div className="row-gap">
        {visit.pinned && (
          <Tag color="#31548f" variant="outlined" title={boardText.pinnedExplain}>
            {text.pinned}
          </Tag>
        )}
      </div>
      {visit.breaches.length > 0 && (
        <ul className="visit-breaches" aria-label={text.breaches}>
          {visit.breaches.map((breach) => (
            <li key={`${breach.rule}-${breach.helperId ?? 0}`}>
              {text.breach(rosterBreachText(breach, nameOf))}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
