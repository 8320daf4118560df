import { Drawer, Spin } from 'antd';
import type { ReactNode } from 'react';
import type { ImportBatch } from '../../../shared/domain/import-preview.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useExport } from '../../bridge/use-export.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { FindingsTable } from './findings-table.tsx';

const WIDTH = 1040;
const TABLE_HEIGHT = 560;

/** What was remarked about a file when it was imported. */
export function HistoryFindings({ batch, onClose }: { batch: ImportBatch; onClose: () => void }): ReactNode {
  const findings = useAnswer('imports.findings', { batchId: batch.id });
  const exporting = useExport();
  return (
    <Drawer
      open
      size={WIDTH}
      title={importsText.findingsOf(batch.fileName)}
      onClose={onClose}
      extra={
        <ExportMenu
          exporting={exporting}
          table="import-findings"
          placeId={null}
          placeName={batch.fileName.replace(/\.[^.]*$/u, '')}
          batchId={batch.id}
          disabled={!findings.data?.length}
        />
      }
    >
      {findings.error && <Problem {...problemText(findings.error)} />}
      {findings.isPending && <Spin />}
      {findings.data?.length === 0 && <p className="quiet">{importsText.noFindings}</p>}
      {findings.data !== undefined && findings.data.length > 0 && (
        <FindingsTable findings={findings.data} withTitle mostHeight={TABLE_HEIGHT} />
      )}
    </Drawer>
  );
}
