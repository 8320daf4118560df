import { App } from 'antd';
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAnswer } from '../bridge/queries.ts';
import { useRunningJob } from '../bridge/use-job.ts';
import { leaveFor } from '../components/leaving.ts';
import { NavigationProvider, type PageFocus, type PageName, PAGES } from '../components/navigation.ts';
import { weekdayText } from '../text/dates.ts';
import { shellText } from '../text/screens/shell.ts';
import { FaultBoundary } from './fault-boundary.tsx';
import { JobPanel } from './job-panel.tsx';
import { lastPage, rememberPage, screens } from './pages.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useBackendNews } from './use-backend-news.ts';
import { useUndo } from './use-undo.ts';

interface Opened {
  readonly page: PageName;
  readonly focus: PageFocus;
  /** Counts the openings, so that opening the same page with another focus starts it afresh. */
  readonly opening: number;
}

/** The frame of the window: navigation on the left, one screen beside it, a panel over both while a job runs. */
export function Shell(): ReactNode {
  const { notification } = App.useApp();
  const [opened, setOpened] = useState<Opened>(() => ({ page: lastPage(), focus: {}, opening: 0 }));
  const mainElement = useRef<HTMLElement>(null);
  const job = useRunningJob();
  const overview = useAnswer('overview.get', {});

  const go = useCallback((page: PageName, focus: PageFocus = {}) => {
    leaveFor(() => {
      rememberPage(page);
      setOpened((before) => ({ page, focus, opening: before.opening + 1 }));
      mainElement.current?.focus();
      // Each page begins at its top, wherever the one before was left.
      if (mainElement.current) mainElement.current.scrollTop = 0;
    });
  }, []);
  const navigation = useMemo(() => ({ go }), [go]);

  useBackendNews(
    useCallback(() => {
      notification.warning({
        title: shellText.restarted,
        description: shellText.restartedNextStep,
        duration: 0,
        key: 'backend-restarted',
      });
    }, [notification]),
  );
  useShortcuts(go, job !== null);

  const undo = useUndo();

  const Screen = screens[opened.page];
  return (
    <NavigationProvider value={navigation}>
      <div className="shell">
        <nav className="side" aria-label={shellText.navigation}>
          <div className="side-head">
            <strong>{shellText.program}</strong>
            <span>{shellText.slogan}</span>
          </div>
          <ul>
            {PAGES.map((page) => ({ page, digit: DIGIT_PAGES.indexOf(page) + 1 })).map(({ page, digit }) => (
              <li key={page}>
                <button
                  type="button"
                  className="side-item"
                  aria-current={page === opened.page ? 'page' : undefined}
                  {...(digit > 0 ? { 'aria-keyshortcuts': `Control+${digit}` } : {})}
                  onClick={() => go(page)}
                >
                  <span>{shellText.pages[page]}</span>
                  {digit > 0 && <kbd aria-hidden="true">{shellText.shortcut(digit)}</kbd>}
                </button>
              </li>
            ))}
          </ul>
          <UndoBar undo={undo} />
          {overview.data && (
            <div className="side-foot">
              {overview.data.townshipName !== null && <div>{overview.data.townshipName}</div>}
              <div>{shellText.today(weekdayText(overview.data.today))}</div>
            </div>
          )}
        </nav>
        <main ref={mainElement} tabIndex={-1}>
          <FaultBoundary key={opened.opening}>
            <Suspense fallback={null}>
              <Screen focus={opened.focus} />
            </Suspense>
          </FaultBoundary>
        </main>
      </div>
      <JobPanel job={job} />
    </NavigationProvider>
  );
}

/** Nine pages have a digit, for Ctrl+0 belongs to the size of the letters; a digit that hands know stays where it is. */
/** Pages of the yearly course keep the digits that hands have learnt; later ones have none. */
const WITHOUT_DIGIT: readonly PageName[] = ['attendance', 'time-bank', 'supervision', 'requests'];
const DIGIT_PAGES: readonly PageName[] = PAGES.filter((page) => !WITHOUT_DIGIT.includes(page)).slice(0, 9);

/** Ctrl+1 … Ctrl+9 open the pages, except under a running job. */
function useShortcuts(go: (page: PageName) => void, blocked: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || blocked) return;
      const page = DIGIT_PAGES[Number(event.key) - 1];
      if (page === undefined) return;
      event.preventDefault();
      go(page);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go, blocked]);
}
