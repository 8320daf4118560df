import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { venue } from '../../../../src/shared/domain/village-places.ts';
import { fakeBridge } from '../../fake-bridge.ts';
import { anOverview, aPlaceTree } from '../../office.ts';
import { showWindow } from '../../show.tsx';

const aStation = () =>
  venue.parse({
    id: 4,
    kind: 'service_station',
    placeId: 11,
    placeName: '东沟村',
    hamletId: null,
    hamletName: null,
    localName: '互助站',
    hostPersonId: null,
    hostName: null,
    hostConsents: false,
    liaisonPersonId: null,
    liaisonName: null,
    source: 'other',
    facilities: [],
    opening: [],
    safety: [],
    safetyCheckedOn: null,
    phone: '',
    remark: '',
    roomFor: 30,
    catchment: null,
  });

test('who came is typed down the column, summed at once, and saved as one change', async () => {
  const bridge = fakeBridge({
    'overview.get': () => anOverview(),
    'changes.undoState': () => ({ undo: null, redo: null }),
    'people.placeTree': () => aPlaceTree(),
    'places.venues': () => [aStation()],
    'places.stationDays': () => [],
    'places.saveStationDays': () => ({}),
  });
  localStorage.setItem('shouwang.places.tab', '"stations"');
  const user = showWindow(bridge, 'places');
  const [first] = await screen.findAllByLabelText(/1日上午人数$/);
  if (first === undefined) throw new Error('No field for the first morning');
  await user.click(first);
  await user.keyboard('12{Enter}31{Enter}');
  expect(screen.getByText(/开放 2 个半天，到站 43 人次/)).toBeDefined();
  expect(screen.getByText(/1 个半天坐不下/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: '保存这个月' }));
  await waitFor(() => expect(bridge.inputsOf('places.saveStationDays')).toHaveLength(1));
  expect(bridge.inputsOf('places.saveStationDays')[0]).toMatchObject({
    venueId: 4,
    halfDays: [
      { slot: 'morning', heads: 12 },
      { slot: 'morning', heads: 31 },
    ],
  });
});
