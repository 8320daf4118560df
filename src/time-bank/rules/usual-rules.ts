// The window shows them to begin with, so they live where it can read them.
export { USUAL_RULES } from '../../shared/domain/usual-time-bank-rules.ts';
