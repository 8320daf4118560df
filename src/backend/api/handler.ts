import type { BackendCallName, CheckedInput, Output } from '../../shared/contract/contract.ts';
import type { Office } from '../services/office.ts';

/** What answers one call: its input is checked already, what it throws is sorted by the dispatcher. */
export type Handler<Name extends BackendCallName> = (
  office: Office,
  input: CheckedInput<Name>,
) => Output<Name> | Promise<Output<Name>>;

/** A handler for each of these calls, none missing. */
export type HandlersFor<Name extends BackendCallName> = { readonly [Each in Name]: Handler<Each> };
