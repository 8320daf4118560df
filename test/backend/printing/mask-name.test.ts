import { expect, test } from 'vitest';
import { maskNames } from '../../../src/backend/printing/mask-name.ts';
import { aHelper, anElder, personId } from './a-village-week.ts';

const SILENT = new Set<never>();

function publicElderLabels(elders: ReturnType<typeof anElder>[]): string[] {
  const names = maskNames('public', { elders, helpers: [] });
  return elders.map((elder) => names.elder(elder.personId));
}

test('a public wall names those who agreed to it', () => {
  const names = maskNames('public', { elders: [anElder()], helpers: [aHelper()] });
  expect([names.elder(personId(1)), names.helper(personId(101)), names.helperPhone(personId(101))]).toEqual([
    '王桂英',
    '刘秀兰',
    '19900000101',
  ]);
});

test('a public wall says only group and household of those who did not agree, and no phone', () => {
  const names = maskNames('public', {
    elders: [anElder({ consents: SILENT })],
    helpers: [aHelper({ consents: SILENT })],
  });
  expect([names.elder(personId(1)), names.helper(personId(101)), names.helperPhone(personId(101))]).toEqual([
    '3组 第7户',
    '互助员 3组第12户',
    null,
  ]);
});

test('consent to the wall card is no consent to the public list', () => {
  expect(
    publicElderLabels([anElder({ consents: new Set(['wall_card', 'basic_service', 'photo']) })]),
  ).toEqual(['3组 第7户']);
});

test.each(['household', 'internal'] as const)(
  '%s paper shows names and phones without that consent',
  (profile) => {
    const names = maskNames(profile, {
      elders: [anElder({ consents: SILENT })],
      helpers: [aHelper({ consents: SILENT })],
    });
    expect([names.elder(personId(1)), names.helper(personId(101)), names.helperPhone(personId(101))]).toEqual(
      ['王桂英', '刘秀兰', '19900000101'],
    );
  },
);

test('two elders of one household are 甲 and 乙, in whatever order they come', () => {
  const first = anElder({ personId: personId(4), consents: SILENT });
  const second = anElder({ personId: personId(9), consents: SILENT });
  expect(publicElderLabels([second, first])).toEqual(['3组 第7户乙', '3组 第7户甲']);
});

test('a label stays the same when the other elder of the household agrees to be named', () => {
  const named = anElder({ personId: personId(4) });
  const silent = anElder({ personId: personId(9), consents: SILENT });
  expect(publicElderLabels([named, silent])).toEqual(['王桂英', '3组 第7户乙']);
});

test('the same household number in another group is another household', () => {
  const here = anElder({ personId: personId(4), consents: SILENT });
  const there = anElder({ personId: personId(9), groupNo: 4, consents: SILENT });
  expect(publicElderLabels([here, there])).toEqual(['3组 第7户', '4组 第7户']);
});

test('without a household number the group is left, without a group the household', () => {
  expect(
    publicElderLabels([
      anElder({ personId: personId(1), householdNo: null, consents: SILENT }),
      anElder({ personId: personId(2), groupNo: null, consents: SILENT }),
      anElder({ personId: personId(3), groupNo: null, householdNo: null, consents: SILENT }),
    ]),
  ).toEqual(['3组 老人', '第7户', '老人']);
});

test('an eleventh person behind one label is told apart by a number', () => {
  const elders = Array.from({ length: 11 }, (_, index) =>
    anElder({ personId: personId(index + 1), householdNo: null, consents: SILENT }),
  );
  expect(publicElderLabels(elders).slice(-2)).toEqual(['3组 老人癸', '3组 老人11']);
});
