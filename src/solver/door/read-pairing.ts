import { checkForm } from './check-form.ts';
import { noteIdleLocks, noteTwins } from './check-instance.ts';
import { TroubleList } from './form-trouble.ts';
import {
  type FormCandidate,
  type FormElder,
  type FormHelper,
  type PairingForm,
  pairingForm,
} from './pairing-form.ts';
import type {
  InstanceCandidate,
  InstanceDecision,
  InstanceElder,
  InstanceHelper,
  PairingInstance,
} from './pairing-instance.ts';
import { matrixSizes, readMatrix } from './read-matrix.ts';

const USUAL_TIME_LIMIT_SECONDS = 60;

/** Reads the text of a problem file. Throws `FormTrouble` with every place that is wrong. */
export function readPairing(text: string): PairingInstance {
  const form = checkForm(pairingForm, text);
  const trouble = new TroubleList();
  if ((form.candidates === undefined) === (form.costs === undefined))
    trouble.note([], 'must have either "candidates" (a list) or "costs" (a matrix)');
  if (form.costs === undefined && (form.uses !== undefined || form.rows !== undefined))
    trouble.note([], '"uses" and "rows" belong to a matrix "costs"');
  if (form.candidates !== undefined && (form.elders === undefined || form.helpers === undefined))
    trouble.note([], 'a list of "candidates" needs the lists "elders" and "helpers"');
  trouble.settle();

  const sizes = matrixSizes(form);
  const elders = (form.elders ?? numbered(sizes.elders)).map((elder): FormElder =>
    typeof elder === 'object' ? elder : { id: elder },
  );
  const helpers = (form.helpers ?? numbered(sizes.helpers)).map((helper): FormHelper =>
    typeof helper === 'object' ? helper : { id: helper },
  );
  const elderOf = indexOf('elders', elders, trouble);
  const helperOf = indexOf('helpers', helpers, trouble);
  const find = (
    index: ReadonlyMap<string, number>,
    id: string | number,
    path: PropertyKey[],
    list: string,
  ) => {
    const found = index.get(String(id));
    if (found === undefined)
      trouble.note(path, `names ${JSON.stringify(id)}, which is not among the ${list}`);
    return found ?? 0;
  };
  const decisions = (name: 'locks' | 'forbids'): InstanceDecision[] =>
    (form[name] ?? []).map((decision, at) => ({
      elder: find(elderOf, decision.elder, [name, at, 'elder'], 'elders'),
      helper: find(helperOf, decision.helper, [name, at, 'helper'], 'helpers'),
      roles:
        decision.role === undefined
          ? name === 'locks'
            ? [0]
            : [0, 1]
          : [decision.role === 'primary' ? 0 : 1],
    }));
  const instance = {
    name: form.name ?? null,
    elders: elders.map((elder, at) => readElder(form, elder, at, trouble)),
    helpers: helpers.map((helper, at) => readHelper(form, helper, at, elders.length, trouble)),
    candidates:
      form.costs === undefined
        ? (form.candidates ?? []).map((candidate, at) => ({
            elder: find(elderOf, candidate.elder, ['candidates', at, 'elder'], 'elders'),
            helper: find(helperOf, candidate.helper, ['candidates', at, 'helper'], 'helpers'),
            ...readCandidate(candidate),
          }))
        : readMatrix(form, elders.length, helpers.length, trouble),
    locks: decisions('locks'),
    forbids: decisions('forbids'),
    timeLimitSeconds: form.timeLimitSeconds ?? USUAL_TIME_LIMIT_SECONDS,
  };
  trouble.settle();
  noteTwins(instance, trouble);
  noteIdleLocks(instance, trouble);
  trouble.settle();
  return {
    ...instance,
    candidates: instance.candidates.toSorted(
      (one, other) => one.elder - other.elder || one.helper - other.helper,
    ),
  };
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

function indexOf(
  list: 'elders' | 'helpers',
  people: readonly { readonly id: string | number }[],
  trouble: TroubleList,
): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  people.forEach(({ id }, at) => {
    const before = index.get(String(id));
    if (before === undefined) index.set(String(id), at);
    else trouble.note([list, at, 'id'], `is ${JSON.stringify(id)}, which ${list}[${before}] already bears`);
  });
  return index;
}

function readElder(form: PairingForm, elder: FormElder, at: number, trouble: TroubleList): InstanceElder {
  const offered: readonly string[] = form.roles ?? ['primary'];
  for (const role of elder.roles ?? [])
    if (!offered.includes(role))
      trouble.note(['elders', at, 'roles'], `names "${role}", which is not among the problem's "roles"`);
  const has = (role: 'primary' | 'backup'): boolean =>
    offered.includes(role) && (elder.roles === undefined || elder.roles.includes(role));
  const cost = (role: 'primary' | 'backup'): number | null => {
    for (const given of [elder.uncovered, form.uncovered]) {
      const value = typeof given === 'object' && given !== null ? given[role] : given;
      if (value !== undefined) return value;
    }
    return null;
  };
  return {
    id: String(elder.id),
    wanted: [has('primary'), has('backup')],
    uncovered: [cost('primary'), cost('backup')],
  };
}

function readHelper(
  form: PairingForm,
  helper: FormHelper,
  at: number,
  elderCount: number,
  trouble: TroubleList,
): InstanceHelper {
  const path = ['helpers', at];
  const usual = helper.budget === undefined ? 1 : 2 * elderCount;
  const capacity = helper.capacity ?? helper.load?.length ?? form.capacity ?? usual;
  const load = helper.load ?? Array.from({ length: capacity }, () => 0);
  if (load.length !== capacity)
    trouble.note([...path, 'load'], `has ${load.length} steps, but the capacity is ${capacity}`);
  const noteFall = (field: string, steps: readonly number[]): void => {
    const fall = steps.findIndex((step, index) => index > 0 && step < steps[index - 1]!);
    if (fall > 0)
      trouble.note([...path, field, fall], 'is less than the step before; steps must not fall (convex load)');
  };
  noteFall('load', load);
  noteFall('burdenLoad', helper.burdenLoad ?? []);
  return {
    id: String(helper.id),
    household: helper.household === undefined ? null : String(helper.household),
    load,
    burdenLoad: helper.burdenLoad ?? [],
    budget: helper.budget ?? null,
  };
}

function readCandidate(candidate: FormCandidate): Omit<InstanceCandidate, 'elder' | 'helper'> {
  const roleCost = (role: 'primary' | 'backup'): number | null => {
    const value = candidate.roleCost?.[role];
    return value === undefined ? 0 : value;
  };
  return {
    cost: candidate.cost,
    roleCost: [roleCost('primary'), roleCost('backup')],
    burden: candidate.burden ?? false,
    uses: [candidate.uses ?? 0, candidate.backupUses ?? 0],
  };
}
