import type { TroubleList } from '../form-trouble.ts';
import type { FormId } from './roster-form.ts';

/** The ids of one list of a file as numbers from 1, and back. */
export class NameList {
  readonly #list: string;
  readonly #numberOf = new Map<string, number>();
  readonly #names: string[] = [];

  /** `list` is how trouble speaks of it: "elders". */
  constructor(list: string) {
    this.#list = list;
  }

  /** A new id; told where it is there already. Returns its number. */
  add(id: FormId, path: readonly PropertyKey[], trouble: TroubleList): number {
    if (this.#numberOf.has(String(id)))
      trouble.note(path, `is ${JSON.stringify(id)}, which another of the ${this.#list} already bears`);
    this.#names.push(String(id));
    this.#numberOf.set(String(id), this.#names.length);
    return this.#names.length;
  }

  /** The number of an id, which is added where it is new. */
  numberOf(id: FormId): number {
    const known = this.#numberOf.get(String(id));
    if (known !== undefined) return known;
    this.#names.push(String(id));
    this.#numberOf.set(String(id), this.#names.length);
    return this.#names.length;
  }

  /** The number of an id that must be there; told where it is not. */
  find(id: FormId, path: readonly PropertyKey[], trouble: TroubleList): number {
    const known = this.#numberOf.get(String(id));
    if (known === undefined)
      trouble.note(path, `names ${JSON.stringify(id)}, which is not among the ${this.#list}`);
    return known ?? 1;
  }

  has(id: FormId): boolean {
    return this.#numberOf.has(String(id));
  }

  nameOf(number: number): string {
    return this.#names[number - 1] ?? '';
  }
}

/** Every id of a file. Helpers count on after the elders: in a problem all of them are people. */
export interface RosterNames {
  readonly elders: NameList;
  readonly helpers: NameList;
  readonly households: NameList;
  readonly places: NameList;
  readonly needs: NameList;
  readonly rounds: NameList;
  readonly duties: NameList;
  readonly farmWork: NameList;
}

export function emptyNames(): RosterNames {
  return {
    elders: new NameList('elders'),
    helpers: new NameList('helpers'),
    households: new NameList('households'),
    places: new NameList('places'),
    needs: new NameList('needs'),
    rounds: new NameList('rounds'),
    duties: new NameList('duties'),
    farmWork: new NameList('farm work'),
  };
}
