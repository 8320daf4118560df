import { expect, it } from 'vitest';
import { composeStepCards } from '../../../../src/backend/printing/service-cards/compose-step-cards.ts';
import { SERVICE_STEPS } from '../../../../src/backend/printing/service-cards/service-steps.ts';
import { SERVICE_CODES, SERVICE_TYPES } from '../../../../src/shared/domain/service.ts';
import { paperText } from '../paper-text.ts';

it('has a card for each service: what to do, what never to do, whom to call', () => {
  const paper = composeStepCards('石板村', '2026年11月23日');
  const text = paperText(paper);
  expect(text.match(/这样做/gu)).toHaveLength(SERVICE_CODES.length);
  for (const code of SERVICE_CODES) {
    const { steps, never, call } = SERVICE_STEPS[code];
    for (const words of [SERVICE_TYPES[code].name, ...steps, ...never, call]) expect(text).toContain(words);
  }
  expect(text).not.toMatch(/注射|剂量/u);
});
