import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '../../../src/backend/api/handlers.ts';
import { backendContract } from '../../../src/shared/contract/contract.ts';
import { anOfficeBackend, type OfficeBackend } from '../../builders/office-backend.ts';

let office: OfficeBackend;
beforeEach(() => {
  office = anOfficeBackend();
});
afterEach(() => office.close());

describe('dispatch', () => {
  it('has a handler for every call of the contract and for nothing else', () => {
    expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(backendContract).toSorted());
  });

  it.each(['people.remove', 'constructor', '__proto__', 'toString', 'shell.about', ''])(
    'answers a call that is not in the contract with a numbered fault: %j',
    async (name) => {
      const answer = await office.call(name, {});
      expect(answer).toMatchObject({
        ok: false,
        kind: 'fault',
        number: expect.stringMatching(/^[0-9A-F]{4}$/) as string,
      });
      expect(JSON.parse(office.logLines.at(-1) ?? '')).toMatchObject({ what: 'unknown call' });
    },
  );

  it('lets nothing in that the contract does not allow, and keeps what stood there out of the log', async () => {
    const wrong = { personId: '陈桂英 511900194303050223' };
    expect(await office.call('people.get', wrong)).toMatchObject({ ok: false, kind: 'fault' });
    const line = office.logLines.at(-1) ?? '';
    expect(line).toContain('personId');
    expect(line).not.toMatch(/陈桂英|511900/);
  });

  it('hands a refusal over with its code and facts', async () => {
    expect(await office.call('people.get', { personId: 7 })).toEqual({
      ok: false,
      kind: 'refusal',
      code: 'people.not-found',
      facts: {},
    });
  });
});
