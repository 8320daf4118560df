import { Alert, App, Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { PersonId, PlaceId } from '../../../../shared/domain/ids.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { useOwnNotice } from '../../../components/own-notice.ts';
import { Page } from '../../../components/page.tsx';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { surveyText as text } from '../../../text/screens/survey.ts';
import { personFindingWord } from '../../../text/terms/people.ts';
import { findUnreadable } from './form-of-sheet.ts';
import { findKeptSheet, keepSheet } from './kept-sheet.ts';
import { moveFrom } from './move-between-answers.ts';
import { Namesakes } from './namesakes.tsx';
import { placeToStart } from './place-to-start.ts';
import { saveSheet } from './save-sheet.ts';
import { emptySheet, isBlank, nextSheet, type Place, type SurveySheet, textOf } from './survey-sheet.ts';
import { SurveySections } from './survey-sections.tsx';

interface Props {
  /** The place that the first sheet begins with; null or anything above a village = to be chosen. */
  readonly placeId: number | null;
  readonly onClose: () => void;
}

/** Somebody of the registers whose sheet this is. */
interface Taken {
  readonly personId: PersonId;
  readonly name: string;
  readonly villageId: PlaceId | null;
}

/** One paper sheet after the other, in the order of the paper, without the mouse. */
export function SurveyEntry({ placeId, onClose }: Props): ReactNode {
  const places = useAnswer('people.placeTree', {}).data;
  if (places === undefined) return null;
  return <Sheets start={placeToStart(places, placeId)} onClose={onClose} />;
}

function Sheets({ start, onClose }: { readonly start: Place; readonly onClose: () => void }): ReactNode {
  const { message } = App.useApp();
  useOwnNotice();
  const overview = useAnswer('overview.get', {});
  const [kept] = useState(findKeptSheet);
  const [sheet, setSheet] = useState<SurveySheet>(() => kept ?? emptySheet(start));
  const [taken, setTaken] = useState<Taken | null>(null);
  // Another name or village on the sheet is another person.
  const existing =
    taken?.name === textOf(sheet, 'name') && taken.villageId === sheet.villageId ? taken.personId : null;
  const setExisting = (personId: PersonId | null): void =>
    setTaken(
      personId === null ? null : { personId, name: textOf(sheet, 'name'), villageId: sheet.villageId },
    );
  const [stopped, setStopped] = useState<readonly string[]>([]);
  const [remarks, setRemarks] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState(0);
  const action = useAction();
  const paper = useRef<HTMLDivElement>(null);
  const today = overview.data?.today;

  const focusFirst = (): void => paper.current?.querySelector('input')?.focus();
  useEffect(focusFirst, []);

  useEffect(() => keepSheet(sheet), [sheet]);

  const startOver = (next: SurveySheet): void => {
    setSheet(next);
    setTaken(null);
    setStopped([]);
    focusFirst();
    paper.current?.scrollTo?.({ top: 0 });
  };
  const save = (): void => {
    if (today === undefined || action.busy) return;
    const unreadable = findUnreadable(sheet);
    setStopped(unreadable);
    setRemarks([]);
    if (unreadable.length > 0) return;
    void action.run(async () => {
      const outcome = await saveSheet(sheet, existing, today, setExisting);
      if ('stopped' in outcome) {
        setStopped(outcome.stopped.map((finding) => personFindingWord[finding.code]));
        return;
      }
      setSaved(saved + 1);
      setRemarks(outcome.remarks.map((finding) => personFindingWord[finding.code]));
      void message.success(text.saved(textOf(sheet, 'name'), saved + 1));
      startOver(nextSheet(sheet));
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof Element)) return;
    if (event.ctrlKey) save();
    // An open list takes its entry with Enter; the next Enter goes on.
    else if (event.target.getAttribute('aria-expanded') === 'true') return;
    else if (event.target.closest('.survey-paper') === null) return;
    else if (paper.current) moveFrom(event.target, paper.current, event.shiftKey ? -1 : 1);
    event.preventDefault();
  };

  return (
    <div className="survey" onKeyDown={onKeyDown}>
      <Page
        full
        title={text.title}
        lead={text.lead}
        actions={
          <>
            <Button disabled={isBlank(sheet)} onClick={() => startOver(nextSheet(sheet))}>
              {text.clear}
            </Button>
            <Button title={text.closeHint} onClick={onClose}>
              {text.close}
            </Button>
            <Button type="primary" title={text.saveHint} loading={action.busy} onClick={save}>
              {text.save}
            </Button>
          </>
        }
      >
        {kept !== null && saved === 0 && <Alert type="info" showIcon title={text.kept} />}
        {action.problem !== null && <Problem {...problemText(action.problem)} />}
        {stopped.length > 0 && (
          <Alert role="alert" type="error" showIcon title={text.stopped} description={stopped.join(' ')} />
        )}
        {remarks.length > 0 && (
          <Alert type="warning" showIcon title={text.remarks} description={remarks.join(text.separator)} />
        )}
        <Namesakes sheet={sheet} existing={existing} onTake={setExisting} />
        <div className="survey-paper" ref={paper}>
          <SurveySections sheet={sheet} onChange={setSheet} />
        </div>
      </Page>
    </div>
  );
}
