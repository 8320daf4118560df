import type { Migration } from './migration.ts';

/**
 * Several proposals side by side, each with the decisions taken by hand; pairs with a backup, a mode and a trial month;
 * and what people declined, so that no proposal asks again.
 */
export const pairingDesk: Migration = {
  version: 100,
  name: 'pairing-desk',
  sql: `
DROP INDEX proposal_one_open;
-- Plans of earlier versions know nothing of roles; one is made anew in seconds.
UPDATE proposal SET state = 'discarded' WHERE state = 'open';
ALTER TABLE proposal ADD COLUMN name TEXT NOT NULL DEFAULT '';
-- Points that stand in for those of the villages; null where those of the villages hold.
ALTER TABLE proposal ADD COLUMN weights TEXT CHECK (json_valid(weights));
-- Decisions by hand, oldest first; those beyond decisions_held were undone and may be brought back.
ALTER TABLE proposal ADD COLUMN decisions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(decisions));
ALTER TABLE proposal ADD COLUMN decisions_held INTEGER NOT NULL DEFAULT 0 CHECK (decisions_held >= 0);
ALTER TABLE proposal ADD COLUMN accepted_village_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(accepted_village_ids));
CREATE INDEX proposal_open ON proposal (state) WHERE state = 'open';

ALTER TABLE pair ADD COLUMN mode TEXT NOT NULL DEFAULT 'pair'
  CHECK (mode IN ('pair','neighbour_watch','volunteer_task'));
ALTER TABLE pair ADD COLUMN trial_until TEXT;
-- The day on which the two were last asked whether it goes well.
ALTER TABLE pair ADD COLUMN asked_on TEXT;
ALTER TABLE pair ADD COLUMN confidence INTEGER CHECK (confidence BETWEEN 0 AND 100);
-- A neighbour who looks in and a volunteer for single tasks stand beside the two helpers of an elder: only pairs hold a role.
DROP INDEX pair_one_live_primary;
CREATE UNIQUE INDEX pair_one_live_primary ON pair (elder_id)
  WHERE role = 'primary' AND mode = 'pair' AND end_date IS NULL;
CREATE UNIQUE INDEX pair_one_live_backup ON pair (elder_id)
  WHERE role = 'backup' AND mode = 'pair' AND end_date IS NULL;

CREATE TABLE pair_decline (
  id INTEGER PRIMARY KEY,
  elder_id INTEGER NOT NULL REFERENCES person(id),
  helper_id INTEGER NOT NULL REFERENCES person(id),
  declined_by TEXT NOT NULL CHECK (declined_by IN ('elder','helper')),
  reason TEXT NOT NULL CHECK (reason IN ('too-far','no-time','not-getting-along','wants-other-sex','family-objects',
    'too-heavy','already-helped','not-said')),
  travel_minutes INTEGER,
  declined_on TEXT NOT NULL,
  withdrawn_on TEXT,
  proposal_id INTEGER REFERENCES proposal(id),
  pair_id INTEGER REFERENCES pair(id),
  CHECK (elder_id <> helper_id)
) STRICT;
CREATE INDEX pair_decline_by_elder ON pair_decline (elder_id);
CREATE INDEX pair_decline_by_helper ON pair_decline (helper_id);
`,
};
