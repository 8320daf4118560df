import { Button, Segmented, Select, Spin } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Input } from '../../../../shared/contract/contract.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { previewText as text } from '../../../text/screens/print-preview.ts';
import { paperFormWord } from '../../../text/terms/printing.ts';
import { sheetsOf } from '../week/plan-lines.ts';
import type { PrintCentre } from '../week/use-print-centre.ts';
import type { LookedPaper } from './use-looked-paper.ts';
import { type Zoom, ZOOMS } from './zoom.ts';

const PaperView = lazy(() => import('./paper-view.tsx'));
const REMEMBERED_ZOOM = 'printing.zoom';

interface Props {
  readonly centre: PrintCentre;
  readonly looked: LookedPaper;
}

/** The paper of one form of one village as it will come out: made by the same engine from the same page. */
export function PaperPreview({ centre, looked }: Props): ReactNode {
  const { form, village } = looked;
  const [zoom, setZoom] = useState<Zoom>(() => {
    const stored = remembered<Zoom>(REMEMBERED_ZOOM, 'width');
    return ZOOMS.includes(stored) ? stored : 'width';
  });
  const line = centre.lines.find((one) => one.form === form && one.villageId === village?.villageId);
  const due = line === undefined ? 0 : sheetsOf(line, centre.scope);
  const asked = {
    weekStart: centre.weekStart,
    villageId: village?.villageId ?? 0,
    form: form ?? 'weekly-roster',
    profile: form === null ? 'public' : centre.settings[form].profile,
    scope: centre.scope,
    groupNos: [...centre.groupNos],
  } satisfies Input<'shell.previewPaper'>;
  const paper = useAnswer('shell.previewPaper', asked, {
    enabled: form !== null && village !== null && centre.counted && due > 0,
  });
  const [turned, setTurned] = useState({ of: '', pageNo: 1 });
  const key = JSON.stringify(asked);
  const pages = due > 0 ? (paper.data?.pages ?? 0) : 0;
  const pageNo = turned.of === key ? Math.min(turned.pageNo, Math.max(pages, 1)) : 1;
  const turn = (by: number | 'first' | 'last'): void => {
    const wanted = by === 'first' ? 1 : by === 'last' ? pages : pageNo + by;
    setTurned({ of: key, pageNo: Math.max(1, Math.min(pages, wanted)) });
  };
  const making = paper.isFetching || (form !== null && !centre.counted && centre.problem === null);
  const label =
    form === null || village === null ? '' : text.paper(paperFormWord[form], village.name, pageNo);
  return (
    <div className="preview">
      <div className="preview-bar">
        <Select
          aria-label={text.form}
          className="preview-form"
          value={form}
          options={centre.forms.map((one) => ({ value: one.form, label: paperFormWord[one.form] }))}
          onChange={looked.lookAtForm}
        />
        <Select
          aria-label={text.village}
          className="preview-village"
          value={village?.villageId ?? null}
          options={looked.villages.map((one) => ({ value: one.villageId, label: one.name }))}
          onChange={(chosen) => {
            if (chosen !== null) looked.lookAtVillage(chosen);
          }}
        />
        <span className="preview-pages" title={text.keys}>
          <Button aria-label={text.previousPage} disabled={pageNo <= 1} onClick={() => turn(-1)}>
            ‹
          </Button>
          <span className="number" role="status">
            {pages === 0 ? '' : text.page(pageNo, pages)}
          </span>
          <Button aria-label={text.nextPage} disabled={pageNo >= pages} onClick={() => turn(1)}>
            ›
          </Button>
        </span>
        <Segmented
          aria-label={text.zoom}
          value={zoom}
          onChange={(chosen) => {
            setZoom(chosen);
            remember(REMEMBERED_ZOOM, chosen);
          }}
          options={ZOOMS.map((value) => ({ value, label: text.zooms[value] }))}
        />
      </div>
      <div className="preview-paper" aria-busy={making}>
        {paper.error !== null && due > 0 ? (
          <Problem {...problemText(paper.error)} />
        ) : paper.data !== undefined && due > 0 ? (
          <Suspense fallback={null}>
            <PaperView
              pdfBase64={paper.data.pdfBase64}
              pageNo={pageNo}
              zoom={zoom}
              label={label}
              onTurn={turn}
            />
          </Suspense>
        ) : (
          !making && <NoPaper centre={centre} looked={looked} />
        )}
        {making && <Spin className="preview-making" description={text.making} />}
      </div>
    </div>
  );
}

/** Why there is no paper to be seen, and what to do. */
function NoPaper({ centre, looked: { form, village } }: Props): ReactNode {
  if (form === null || village === null)
    return <EmptyState title={text.chooseForm} nextStep={text.chooseFormNextStep} />;
  const line = centre.lines.find((one) => one.form === form && one.villageId === village.villageId);
  if (line !== undefined && line.sheets > 0)
    return (
      <EmptyState
        title={text.nothingDue(paperFormWord[form], village.name)}
        nextStep={text.nothingDueNextStep}
      />
    );
  if (line?.version === null)
    return <EmptyState title={text.notPublished(village.name)} nextStep={text.notPublishedNextStep} />;
  return (
    <EmptyState title={text.nothing(paperFormWord[form], village.name)} nextStep={text.nothingNextStep} />
  );
}
