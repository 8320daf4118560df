import type { ReactNode } from 'react';
import type { ImportedRow } from '../../../shared/domain/import-preview.ts';
import { findingText } from '../../text/finding-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { importFieldText, importValueText } from '../../text/terms/imports.ts';
import { OutcomeTags } from './outcome-tags.tsx';

const text = importsText.changeColumns;

/** One row in full: what it changes field by field, and everything that was remarked about it. */
export function RowDetail({ row }: { row: ImportedRow | null }): ReactNode {
  if (row === null) return <aside className="row-detail quiet">{importsText.rowDetailEmpty}</aside>;
  return (
    <aside className="row-detail" aria-label={importsText.rowPlace(row.sheet, row.row)}>
      <div className="row-detail-head">
        <strong>{row.label}</strong>
        <OutcomeTags row={row} />
        <span className="quiet">{importsText.rowPlace(row.sheet, row.row)}</span>
      </div>
      <Changes row={row} />
      <h3>{importsText.findingsTitle}</h3>
      {row.findings.length === 0 ? (
        <p className="quiet">{importsText.rowNothingSaid}</p>
      ) : (
        <ul className="row-findings">
          {row.findings.map((finding, index) => (
            <li key={index}>
              <strong>{findingText(finding.code).title}</strong>
              <span className="quiet">
                {finding.column === null ? '' : `${finding.column}：`}
                {finding.proposal === null
                  ? finding.raw
                  : importsText.exampleBecomes(finding.raw, finding.proposal)}
              </span>
              <span>{findingText(finding.code).done}</span>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}

function Changes({ row }: { row: ImportedRow }): ReactNode {
  if (row.changes.length === 0) return <p className="quiet">{withoutChanges(row)}</p>;
  const isNew = row.changes.every((change) => change.was === '');
  return (
    <>
      <h3>{isNew ? importsText.changesTitleNew : importsText.changesTitle}</h3>
      <table className="row-changes">
        {!isNew && (
          <thead>
            <tr>
              <th>{text.field}</th>
              <th>{text.was}</th>
              <th>{text.becomes}</th>
            </tr>
          </thead>
        )}
        <tbody>
          {row.changes.map((change) => (
            <tr key={change.field}>
              <th>{importFieldText(change.field)}</th>
              {!isNew && <td className="quiet">{valueText(change.field, change.was)}</td>}
              <td>{valueText(change.field, change.becomes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function valueText(field: string, value: string): string {
  return value === '' ? importsText.nothing : importValueText(field, value);
}

function withoutChanges({ outcome, findings }: ImportedRow): string {
  if (outcome === 'refused') return importsText.rowRefused;
  const isTwin = findings.some((finding) => finding.code === 'same-person-twice');
  return isTwin ? importsText.rowMerged : importsText.rowNoChange;
}
