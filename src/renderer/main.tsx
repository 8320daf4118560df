import { styleNonce } from './app/style-nonce.ts';
import 'antd/dist/reset.css';
import 'antd/dist/antd.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/page.css';
import './styles/overview.css';
import './styles/figures.css';
import './styles/imports.css';
import './styles/split.css';
import './styles/person.css';
import './styles/person-form.css';
import './styles/calendar.css';
import './styles/requests.css';
import './styles/attendance.css';
import './styles/attendance-lines.css';
import './styles/attendance-check.css';
import './styles/places.css';
import './styles/daily-life.css';
import './styles/pairings.css';
import './styles/pairings-map.css';
import './styles/pairings-desk.css';
import './styles/rule-book.css';
import './styles/rosters.css';
import './styles/roster-board.css';
import './styles/roster-panel.css';
import './styles/roster-incident.css';
import './styles/printing.css';
import './styles/print-centre.css';
import './styles/quality.css';
import './styles/privacy.css';
import './styles/survey.css';
import './styles/supervision.css';
import './styles/time-bank.css';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FaultBoundary } from './app/fault-boundary.tsx';
import { Providers } from './app/providers.tsx';
import { Shell } from './app/shell.tsx';

dayjs.locale('zh-cn');

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Providers nonce={styleNonce}>
      <FaultBoundary>
        <Shell />
      </FaultBoundary>
    </Providers>
  </StrictMode>,
);
