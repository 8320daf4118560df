import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Providers } from '../../../../src/renderer/app/providers.tsx';
import { FamilyNote } from '../../../../src/renderer/features/people/person/family-note.tsx';
import { fakeBridge, type FakeBridge } from '../../fake-bridge.ts';
import { aPersonDetail } from '../../office-people.ts';
import { findDialog, newUser, WithoutLooks } from '../../show.tsx';

async function openNote(bridge: FakeBridge) {
  Object.defineProperty(window, 'shouwang', { value: bridge, configurable: true });
  render(
    <WithoutLooks>
      <Providers nonce="">
        <FamilyNote person={aPersonDetail()} />
      </Providers>
    </WithoutLooks>,
  );
  await newUser().click(screen.getByRole('button', { name: '写平安信' }));
  return findDialog('给王桂英子女的平安信');
}

test('shows the note for the children, to add a word to before it is copied', async () => {
  const dialog = await openNote(
    fakeBridge({ 'printing.familyNote': () => ({ because: null, text: '您好！一共安排上门3次' }) }),
  );
  const words = await dialog.findByLabelText<HTMLTextAreaElement>('平安信的文字');
  await newUser().type(words, '，胃口好');
  expect(words.value).toBe('您好！一共安排上门3次，胃口好');
});

test('writes nothing while the elder has not agreed, and says what to do', async () => {
  const dialog = await openNote(
    fakeBridge({ 'printing.familyNote': () => ({ because: 'no-consent', text: null }) }),
  );
  expect(await dialog.findByText('老人没有同意把近况告诉子女，所以不能写。')).toBeDefined();
  expect(dialog.queryByLabelText('平安信的文字')).toBeNull();
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: '复制文字' }).disabled).toBe(true);
});
