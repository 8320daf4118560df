import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Providers } from '../../../src/renderer/app/providers.tsx';
import { AgreementsDialog } from '../../../src/renderer/features/pairings/papers/agreements-dialog.tsx';
import type { ProposalId } from '../../../src/shared/domain/ids.ts';
import { fakeBridge, type FakeBridge } from '../fake-bridge.ts';
import { anActivePair, aProposal } from '../office-pairings.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { newUser, WithoutLooks } from '../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree(),
  'pairings.proposal': () => aProposal(),
  'pairings.list': () => [anActivePair()],
  'shell.chooseSaveFile': () => '/papers/协议.pdf',
  'shell.printSheet': () => ({ filePath: '/papers/协议.pdf', pages: 2 }),
};

function show(bridge: FakeBridge, proposalId: ProposalId | null) {
  Object.defineProperty(window, 'shouwang', { value: bridge, configurable: true });
  render(
    <WithoutLooks>
      <Providers nonce="">
        <AgreementsDialog open onClose={() => undefined} proposalId={proposalId} villageId={null} />
      </Providers>
    </WithoutLooks>,
  );
  return newUser();
}

test('prints the agreements of today’s pairs where no proposal is on the desk', async () => {
  const bridge = fakeBridge(office);
  const user = show(bridge, null);
  expect(await screen.findByText('2 页')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '生成 PDF' }));
  expect(await screen.findByText('已生成，共 2 页')).toBeDefined();
  const { elderId, helperId } = anActivePair();
  expect(bridge.inputsOf('shell.printSheet')[0]).toMatchObject({
    paper: 'agreements',
    filePath: '/papers/协议.pdf',
    pairs: [{ elderId, helperId, backupId: null, trial: false }],
  });
});

test('prints those of a proposal that are new, each elder once with who stands in', async () => {
  const bridge = fakeBridge(office);
  const user = show(bridge, aProposal().id);
  const print = await screen.findByRole<HTMLButtonElement>('button', { name: '生成 PDF' });
  await waitFor(() => expect(print.disabled).toBe(false));
  await user.click(print);
  await screen.findByText('已生成，共 2 页');
  const [order] = bridge.inputsOf('shell.printSheet');
  const { pairs } = aProposal();
  const fresh = pairs.filter(({ role, kept }) => role === 'primary' && !kept);
  expect(fresh.length).toBeGreaterThan(0);
  expect(order?.pairs?.map(({ elderId, helperId }) => [elderId, helperId])).toEqual(
    fresh.map(({ elderId, helperId }) => [elderId, helperId]),
  );
});

test('asks for a village before it prints a list, and prints nothing without a pair', async () => {
  const bridge = fakeBridge({ ...office, 'pairings.list': () => [] });
  const user = show(bridge, null);
  expect(await screen.findByText('没有要打的。请换一个村或换一类结对。')).toBeDefined();
  await user.click(screen.getByRole('radio', { name: /公示版/ }));
  expect(screen.getByText('请选一个村。')).toBeDefined();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '生成 PDF' }).disabled).toBe(true);
});
