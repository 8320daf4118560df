import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly actions?: ReactNode;
  /** True where the page fills the window and scrolls inside its parts. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** A screen's frame: heading, one line of explanation, the main buttons at the right. */
export function Page({ title, lead, actions, full = false, children }: Props): ReactNode {
  return (
    <section className={full ? 'page page-full' : 'page'} aria-label={title}>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className="quiet">{lead}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
