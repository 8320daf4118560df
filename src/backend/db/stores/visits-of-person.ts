/** Numbers of the visits to a person, as one who lives there or eats on a round, in SQL; `who` gives the person. */
export const visitsTo = (who: string): string =>
  `SELECT id FROM visit WHERE elder_id = ${who}
   UNION SELECT visit.id FROM visit JOIN json_each(visit.stops) WHERE stops <> '[]' AND value = ${who}`;

/** The same with those that the person made. Each by an index: ten years hold nearly a million visits. */
export const visitsWith = (who: string): string =>
  `${visitsTo(who)} UNION SELECT visit_id FROM visit_helper WHERE helper_id = ${who}`;
