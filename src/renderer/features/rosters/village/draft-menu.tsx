import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { DraftBasis } from '../../../../shared/contract/rosters.ts';
import { rostersText as text } from '../../../text/screens/rosters.ts';

type PlainBasis = Exclude<DraftBasis['kind'], 'template'>;

interface Props {
  readonly word: string;
  readonly primary: boolean;
  readonly disabled: boolean;
  /** Pinned visits can only stay where something is drafted. */
  readonly hasDraft: boolean;
  readonly onDraft: (basis: DraftBasis) => void;
}

/** Drafts the week: as people are used to, or on another basis. */
export function DraftMenu({ word, primary, disabled, hasDraft, onDraft }: Props): ReactNode {
  const kinds: readonly PlainBasis[] = hasDraft ? ['last-week', 'fresh', 'pinned'] : ['last-week', 'fresh'];
  return (
    <span className="menu-buttons">
      <Button
        type={primary ? 'primary' : 'default'}
        disabled={disabled}
        title={text.draftExplain}
        onClick={() => onDraft({ kind: 'last-week' })}
      >
        {word}
      </Button>
      <Dropdown
        trigger={['click']}
        disabled={disabled}
        menu={{
          items: kinds.map((key) => ({
            key,
            label: (
              <span className="menu-line">
                {text.basis[key]}
                <small className="quiet">{text.basisExplain[key]}</small>
              </span>
            ),
          })),
          onClick: ({ key }) => {
            const kind = kinds.find((one) => one === key);
            if (kind !== undefined) onDraft({ kind });
          },
        }}
      >
        <Button
          type={primary ? 'primary' : 'default'}
          disabled={disabled}
          aria-label={text.otherBasis(word)}
          title={text.otherBasis(word)}
        >
          ▾
        </Button>
      </Dropdown>
    </span>
  );
}
