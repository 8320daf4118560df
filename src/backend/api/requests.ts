import type { requestsCalls } from '../../shared/contract/requests.ts';
import { listRequests } from '../services/requests/list-requests.ts';
import { listUnsignedPairs } from '../services/requests/list-unsigned-pairs.ts';
import { endAgreement, listAgreements, saveAgreement } from '../services/requests/save-agreement.ts';
import { closeRequest, reopenRequest, saveRequest } from '../services/requests/save-request.ts';
import type { HandlersFor } from './handler.ts';

export const requestsHandlers: HandlersFor<keyof typeof requestsCalls> = {
  'requests.list': listRequests,
  'requests.save': saveRequest,
  'requests.close': (office, input) => {
    closeRequest(office, input);
    return {};
  },
  'requests.reopen': (office, { id }) => {
    reopenRequest(office, id);
    return {};
  },
  'requests.agreements': listAgreements,
  'requests.unsignedPairs': listUnsignedPairs,
  'requests.saveAgreement': saveAgreement,
  'requests.endAgreement': (office, input) => {
    endAgreement(office, input);
    return {};
  },
};
