/** What a formula without a result shows, in Excel and in WPS. */
const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/u;

export function isFormulaError(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#') && ERROR.test(value);
}
