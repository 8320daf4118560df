import { expect, it } from 'vitest';
import { SERVICE_CODES, type ServiceCode } from '../../../src/shared/domain/service.ts';
import {
  isAbleForService,
  isTrainedForService,
  offersService,
  suitsService,
} from '../../../src/solver/planning/service-fit.ts';
import { holds, servableServices } from '../../../src/solver/planning/service-set.ts';
import { aHelper, aNeed, anElder, person } from '../../builders/planning-people.ts';
import { HALF_DAYS } from '../../../src/shared/domain/availability.ts';
import { seededRandom } from '../../builders/random.ts';

it('says the same of a thousand couples as the rules of service fit asked one by one', () => {
  const random = seededRandom(4);
  for (let round = 0; round < 1000; round++) {
    const codes = (): readonly ServiceCode[] => random.some(SERVICE_CODES, random.whole(0, 9));
    const elder = anElder({
      id: person(1),
      needs: codes().map((code, index) => aNeed(index + 1, code)),
      trainingNeededFor: codes(),
    });
    const helper = aHelper({
      id: person(2),
      services: codes(),
      trainedFor: codes(),
      age: random.pick([null, 65, 70]),
      noHeavyWork: random.chance(30),
      selfCareLevel: random.pick(['independent', 'unknown', 'mild']),
      availability: random.some(HALF_DAYS, random.whole(0, 2)),
    });
    const oneByOne = elder.needs
      .map((need) => need.serviceCode)
      .filter(
        (code) =>
          offersService(helper, code) &&
          isTrainedForService(elder, helper, code) &&
          isAbleForService(helper, code) &&
          helper.availability.some((half) => suitsService(half, code)),
      );
    const servable = servableServices(elder, helper);
    expect(SERVICE_CODES.filter((code) => holds(servable, code))).toEqual(
      SERVICE_CODES.filter((code) => oneByOne.includes(code)),
    );
  }
});
