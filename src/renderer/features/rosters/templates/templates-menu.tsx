import { Button, Dropdown, type MenuProps } from 'antd';
import { type ReactNode, useState } from 'react';
import type { RosterTemplateId } from '../../../../shared/contract/rosters.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { instantText } from '../../../text/dates.ts';
import { templatesText as text } from '../../../text/screens/roster-templates.ts';
import { RemoveTemplates } from './remove-templates.tsx';
import { SaveTemplate } from './save-template.tsx';

interface Props {
  readonly villageId: PlaceId;
  /** What would be saved as a template; null where nothing is drafted. */
  readonly roster: Roster | null;
  readonly disabled: boolean;
  /** Drafts the week of this village on a template. */
  readonly onDraft: (templateId: RosterTemplateId) => void;
}

/** Templates of a village's week: draft from one, save this week as one, remove one. */
export function TemplatesMenu({ villageId, roster, disabled, onDraft }: Props): ReactNode {
  const answer = useAnswer('rosters.templates', { villageId });
  const [open, setOpen] = useState<'save' | 'remove' | null>(null);
  const templates = answer.data ?? [];
  // What is published is changed as a further version, not drafted over.
  const canDraft = roster === null || roster.state === 'draft';
  const drafts: NonNullable<MenuProps['items']> =
    templates.length === 0
      ? [{ key: 'none', label: text.none, disabled: true }]
      : templates.map(({ id, name, visits, savedAt }) => ({
          key: String(id),
          disabled: !canDraft,
          label: (
            <span className="menu-line">
              {name}
              <small className="quiet">{text.line(visits, instantText(savedAt))}</small>
            </span>
          ),
        }));
  return (
    <>
      <Dropdown
        trigger={['click']}
        disabled={disabled}
        menu={{
          items: [
            { key: 'drafts', type: 'group', label: text.draftFrom, children: drafts },
            { type: 'divider' },
            { key: 'save', label: text.save, disabled: roster === null },
            { key: 'remove', label: text.manage, disabled: templates.length === 0 },
          ],
          onClick: ({ key }) => {
            if (key === 'save' || key === 'remove') {
              setOpen(key);
              return;
            }
            const template = templates.find(({ id }) => String(id) === key);
            if (template !== undefined) onDraft(template.id);
          },
        }}
      >
        <Button disabled={disabled} title={text.hint}>
          {text.button} ▾
        </Button>
      </Dropdown>
      {open === 'save' && roster !== null && (
        <SaveTemplate
          roster={roster}
          names={templates.map(({ name }) => name)}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'remove' && <RemoveTemplates templates={templates} onClose={() => setOpen(null)} />}
    </>
  );
}
