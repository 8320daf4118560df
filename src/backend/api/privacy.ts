import type { privacyCalls } from '../../shared/contract/privacy.ts';
import type { HandlersFor } from './handler.ts';

export const privacyHandlers = {} as HandlersFor<keyof typeof privacyCalls>;
