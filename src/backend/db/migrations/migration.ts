/** One step of the schema. Released steps are never edited; versions go up in tens. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
