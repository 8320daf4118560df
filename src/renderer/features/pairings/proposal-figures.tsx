import type { ReactNode } from 'react';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { Figures } from '../../components/figures.tsx';
import { instantText } from '../../text/dates.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';

/** What a proposal comes to, in one line, and how sure it is to be the best. */
export function ProposalFigures({ proposal }: { proposal: Proposal }): ReactNode {
  const { figures } = proposal;
  return (
    <div className="proposal-figures">
      <Figures
        figures={[
          { label: text.figures.primaries, value: figures.primaries },
          { label: text.figures.backups, value: figures.backups },
          { label: text.figures.withoutPrimary, value: figures.withoutPrimary, alarm: true },
          { label: text.figures.withoutBackup, value: figures.withoutBackup, alarm: true },
          { label: text.figures.started, value: figures.primaries + figures.backups - figures.kept },
          { label: text.figures.kept, value: figures.kept },
          { label: text.figures.ends, value: figures.ends },
        ]}
      />
      <span className="quiet" title={text.madeAt(instantText(proposal.createdAt))}>
        {text.status(proposal.status, proposal.gapPoints)}
      </span>
    </div>
  );
}
