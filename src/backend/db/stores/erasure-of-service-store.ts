import type { PersonId } from '../../../shared/domain/ids.ts';
import type { WritableDb } from '../connection.ts';

/**
 * Takes the words out of what signed sheets told of a person; days, minutes and marks stay, so that the sums of the time
 * bank stay explained. What visits found of the person goes altogether. Where others' lines name the person, the name goes.
 */
export function clearServiceOf(
  db: WritableDb,
  { personId, name }: { readonly personId: PersonId; readonly name: string },
  erasedName: string,
): void {
  db.run(
    `UPDATE service_record SET note = '', proxy_name = '', minutes_reason = '', correction_reason = ''
     WHERE ?1 IN (helper_id, elder_id)
       AND (note <> '' OR proxy_name <> '' OR minutes_reason <> '' OR correction_reason <> '')`,
    personId,
  );
  db.run(`UPDATE service_record SET proxy_name = '' WHERE instr(proxy_name, ?) > 0`, name);
  db.run(`UPDATE service_record SET note = '' WHERE instr(note, ?) > 0`, name);
  db.run(`UPDATE service_record SET minutes_reason = '' WHERE instr(minutes_reason, ?) > 0`, name);
  db.run(`UPDATE service_record SET correction_reason = '' WHERE instr(correction_reason, ?) > 0`, name);
  db.run(`UPDATE returned_sheet SET title = '' WHERE instr(title, ?) > 0`, name);
  db.run(
    `UPDATE returned_sheet SET returned_reason = '' WHERE state = 'entered' AND instr(returned_reason, ?) > 0`,
    name,
  );
  db.run(
    `UPDATE paid_care SET note = '' WHERE ?1 IN (elder_id, helper_id) OR instr(note, ?2) > 0`,
    personId,
    name,
  );
  db.run('DELETE FROM welfare_visit WHERE elder_id = ?', personId);
  for (const column of ['visitor', 'needs', 'action']) {
    db.run(
      `UPDATE welfare_visit SET ${column} = replace(${column}, ?1, ?2) WHERE instr(${column}, ?1) > 0`,
      name,
      erasedName,
    );
  }
}
