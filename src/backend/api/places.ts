import type { placesCalls } from '../../shared/contract/places.ts';
import type { HandlersFor } from './handler.ts';

export const placesHandlers = {} as HandlersFor<keyof typeof placesCalls>;
