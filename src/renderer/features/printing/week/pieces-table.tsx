import { Segmented, Table, Tag } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { PaperPartState } from '../../../../shared/domain/printing.ts';
import { useElementHeight } from '../../../components/use-element-height.ts';
import { instantText } from '../../../text/dates.ts';
import { printingText as text } from '../../../text/screens/printing.ts';
import { paperFormWord, paperPartStateWord } from '../../../text/terms/printing.ts';
import type { PlannedPiece } from './plan-lines.ts';
import { spacedNumber } from '../sheets/spaced-number.ts';

const HEAD_PIXELS = 40;
const TAG_COLOURS: Readonly<Record<PaperPartState, string>> = {
  new: 'blue',
  changed: 'orange',
  printed: 'default',
};

/** Piece by piece: whether the paper out there still holds, which version it shows and since when. */
export function PiecesTable({ pieces }: { readonly pieces: readonly PlannedPiece[] }): ReactNode {
  const [filter, setFilter] = useState<'due' | 'all'>('due');
  const [space, height] = useElementHeight();
  const shown = useMemo(
    () => (filter === 'all' ? pieces : pieces.filter((piece) => piece.state !== 'printed')),
    [filter, pieces],
  );
  return (
    <div className="pieces">
      <Segmented
        size="small"
        aria-label={text.pieceFilter}
        value={filter}
        onChange={setFilter}
        options={[
          { value: 'due', label: text.pieceFilters.due },
          { value: 'all', label: text.countedPane(text.pieceFilters.all, pieces.length) },
        ]}
      />
      <div ref={space} className="table-space">
        <Table
          size="small"
          virtual
          rowKey={(piece) => `${piece.villageId} ${piece.form} ${piece.key}`}
          pagination={false}
          scroll={{ y: height - HEAD_PIXELS, x: 590 }}
          locale={{ emptyText: pieces.length === 0 ? text.noPieces : text.noPiecesDue }}
          dataSource={shown}
          columns={[
            { title: text.pieceColumns.village, dataIndex: 'villageName', width: 72, ellipsis: true },
            {
              title: text.pieceColumns.form,
              key: 'form',
              width: 98,
              render: (_, piece) => paperFormWord[piece.form],
            },
            { title: text.pieceColumns.piece, dataIndex: 'title', width: 126, ellipsis: true },
            {
              title: text.pieceColumns.state,
              key: 'state',
              width: 70,
              render: (_, piece) => (
                <Tag color={TAG_COLOURS[piece.state]}>{paperPartStateWord[piece.state]}</Tag>
              ),
            },
            {
              title: text.pieceColumns.version,
              key: 'version',
              width: 76,
              render: (_, piece) =>
                piece.printedVersion === null ? text.none : text.version(piece.printedVersion),
            },
            {
              title: text.pieceColumns.printedAt,
              key: 'printedAt',
              width: 170,
              render: (_, piece) => (piece.printedAt === null ? text.none : instantText(piece.printedAt)),
            },
            {
              title: text.pieceColumns.number,
              key: 'number',
              width: 84,
              render: (_, piece) => (
                <bdi className="number">
                  {piece.sheetNumber === null ? '' : spacedNumber(piece.sheetNumber)}
                </bdi>
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}
