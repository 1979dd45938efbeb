// The whole interface in one list, for the document that describes it and for the tests that walk it.
import { z } from 'zod';
import * as asKnown from './as-known.ts';
import * as attachments from './attachments.ts';
import * as bookings from './bookings.ts';
import * as calendars from './calendars.ts';
import * as charts from './charts.ts';
import * as claimSteps from './claim-steps.ts';
import * as clocks from './clocks.ts';
import * as agreementSteps from './agreement-steps.ts';
import * as authorities from './authorities.ts';
import * as jointSteps from './joint-steps.ts';
import * as authoritySteps from './authority-steps.ts';
import * as hall from './hall.ts';
import * as hearingSteps from './hearing-steps.ts';
import * as contactPoints from './contact-points.ts';
import * as invitationLists from './invitation-lists.ts';
import * as invitationSteps from './invitation-steps.ts';
import * as imports from './imports.ts';
import * as linkSteps from './link-steps.ts';
import * as lists from './lists.ts';
import type { Operation } from './operation.ts';
import * as messages from './messages.ts';
import * as organisation from './organisation.ts';
import * as promiseLists from './promise-lists.ts';
import * as promiseSteps from './promise-steps.ts';
import * as paperSteps from './paper-steps.ts';
import * as petitioners from './petitioners.ts';
import * as petitions from './petitions.ts';
import * as quality from './quality-steps.ts';
import * as promiseReport from './promise-report.ts';
import * as receptionReport from './reception-report.ts';
import * as receptions from './receptions.ts';
import * as roster from './roster.ts';
import * as returns from './returns.ts';
import * as reviewSteps from './review-steps.ts';
import * as session from './session.ts';
import * as simpleSteps from './simple-steps.ts';
import * as setup from './setup.ts';
import * as steps from './steps.ts';
import * as suggestions from './suggestions.ts';
import * as caseLeadLists from './case-lead-lists.ts';
import * as caseLeadSteps from './case-lead-steps.ts';
import * as supervisionSteps from './supervision-steps.ts';
import * as talkSteps from './talk-steps.ts';
import * as talks from './talks.ts';
import * as templates from './templates.ts';
import * as warnings from './warnings.ts';

const areas = [
  setup,
  session,
  organisation,
  petitioners,
  petitions,
  steps,
  supervisionSteps,
  caseLeadSteps,
  caseLeadLists,
  quality,
  hearingSteps,
  invitationSteps,
  invitationLists,
  contactPoints,
  suggestions,
  receptions,
  receptionReport,
  promiseReport,
  bookings,
  messages,
  roster,
  calendars,
  hall,
  linkSteps,
  reviewSteps,
  claimSteps,
  agreementSteps,
  authorities,
  authoritySteps,
  jointSteps,
  simpleSteps,
  promiseSteps,
  talkSteps,
  promiseLists,
  talks,
  paperSteps,
  lists,
  asKnown,
  attachments,
  imports,
  clocks,
  charts,
  returns,
  templates,
  warnings,
] as const;

/** Every operation of the contract, area by area. */
export const allOperations: readonly Operation[] = areas.flatMap((area) =>
  Object.values<unknown>(area).filter(isOperation),
);

function isOperation(value: unknown): value is Operation {
  return (
    typeof value === 'object' &&
    value !== null &&
    'method' in value &&
    'path' in value &&
    'response' in value &&
    value.response instanceof z.ZodType
  );
}
