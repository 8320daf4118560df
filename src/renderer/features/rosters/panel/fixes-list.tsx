import { Button } from 'antd';
import type { ReactNode } from 'react';
import { visitKey, type VisitRef } from '../../../../shared/domain/roster-task.ts';
import type { RosterFix } from '../../../../shared/domain/roster-move.ts';
import type { Roster, Visit } from '../../../../shared/domain/roster.ts';
import { useNavigation } from '../../../components/navigation.ts';
import { halfDayText, pointsText, rosterBreachText } from '../../../text/roster-words.ts';
import { boardText } from '../../../text/screens/roster-board.ts';
import { rosterStoppedText } from '../../../text/stopped-by.ts';
import { workWord } from '../board/visit-words.ts';

const text = boardText.fixes;

interface Props {
  readonly roster: Roster;
  readonly visit: Visit;
  /** Null while they are on their way. */
  readonly fixes: readonly RosterFix[] | null;
  readonly canChange: boolean;
  readonly nameOf: (id: number) => string;
  readonly disabled: boolean;
  readonly onFix: (fix: RosterFix) => void;
}

/** For a visit that nobody makes: why, and each single change that would fill it with what it brings about. */
export function FixesList(props: Props): ReactNode {
  const { roster, visit, fixes, canChange, nameOf, disabled, onFix } = props;
  const { go } = useNavigation();
  return (
    <section className="fixes" aria-label={text.title}>
      <h3>{text.why}</h3>
      <p>{rosterStoppedText(visit.stoppedBy)}</p>
      {canChange && <h3>{text.title}</h3>}
      {fixes === null && <p className="quiet">{boardText.panel.loading}</p>}
      {canChange && fixes?.length === 0 && <p className="quiet">{text.none}</p>}
      <ul className="fix-list" aria-label={text.title}>
        {fixes?.map((fix, at) => {
          const { what, then } = fixWords(fix, roster, nameOf);
          return (
            <li key={at}>
              <div>{what}</div>
              <small className="quiet">{then}</small>
              <div className="row-gap">
                {fix.kind === 'new-helper' ? (
                  <Button size="small" onClick={() => go('people', { role: 'helper' })}>
                    {text.goHelpers}
                  </Button>
                ) : (
                  <Button size="small" type="primary" disabled={disabled} onClick={() => onFix(fix)}>
                    {text.take[fix.kind]}
                  </Button>
                )}
                {(fix.kind === 'free-half-day' || fix.kind === 'ask' || fix.kind === 'raise-limit') && (
                  <Button
                    size="small"
                    type="link"
                    onClick={() =>
                      go('people', { role: 'all', search: nameOf(fix.helperId), personId: fix.helperId })
                    }
                  >
                    {text.openPerson}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What would be changed, and what comes of it. */
function fixWords(
  fix: RosterFix,
  roster: Roster,
  nameOf: (id: number) => string,
): { readonly what: string; readonly then: string } {
  switch (fix.kind) {
    case 'place':
      return {
        what: text.place(placementWords(fix.to, nameOf)),
        then: pointsText(fix.points),
      };
    case 'move-other':
      return {
        what: text.moveOther(visitWords(roster, fix.other), placementWords(fix.otherTo, nameOf)),
        then: text.then(placementWords(fix.to, nameOf), pointsText(fix.points)),
      };
    case 'raise-limit':
      return {
        what: text.raise(nameOf(fix.helperId), text.limits[fix.limit], fix.from, fix.toValue),
        then: text.then(placementWords(fix.to, nameOf), pointsText(fix.points)),
      };
    case 'free-half-day':
      return {
        what: text.freeHalfDay(nameOf(fix.helperId), halfDayText(fix.to.at)),
        then: text.then(placementWords(fix.to, nameOf), pointsText(fix.points)),
      };
    case 'ask':
      return {
        what: text.ask(nameOf(fix.helperId), rosterBreachText(fix.breach)),
        then: text.then(placementWords(fix.to, nameOf), pointsText(fix.points)),
      };
    case 'new-helper':
      return { what: text.newHelper(halfDayText(fix.at)), then: text.newHelperExplain };
  }
}

function placementWords(
  to: Extract<RosterFix, { kind: 'ask' }>['to'],
  nameOf: (id: number) => string,
): string {
  return `${to.helperIds.map(nameOf).join(boardText.between)} ${halfDayText(to.at)}`;
}

function visitWords(roster: Roster, ref: VisitRef): string {
  const key = visitKey(ref);
  const visit = roster.visits.find((one) => visitKey(one.ref) === key);
  return visit === undefined ? text.anotherVisit : text.visitOf(visit.title, workWord(visit));
}
