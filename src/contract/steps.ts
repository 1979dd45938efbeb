// One operation for each lawful step; the table of steps is `core/petitions/steps.ts`.
import { z } from 'zod';
import { satisfactions } from '#core/classes/satisfactions.ts';
import { declineGrounds } from '#core/petitions/decline-grounds.ts';
import { withdrawCauses } from '#core/petitions/ending.ts';
import { redirectRoutes } from '#core/petitions/lawful-route.ts';
import { objectionGrounds } from '#core/petitions/objection.ts';
import { demands, opinions, reopenCauses, serviceMethods, settlements } from '#core/petitions/petition.ts';
import {
  accountId,
  attachmentId,
  backDateReason,
  claimId,
  day,
  expectedVersion,
  petitionerId,
  requiredText,
  text,
  unitId,
} from './fields.ts';
import { step } from './step-operation.ts';

const requirement = text(2_000);

/** The day it happened, and why it is written down so long afterwards. */
const writtenLater = { on: day.optional(), backDateReason };

export const triageInput = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('kept'), requirement }),
  z.object({ mode: z.literal('referred'), unitId, requirement }),
  z.object({ mode: z.literal('assigned-down'), unitId, requirement, reportDueOn: day }),
]);

export const triage = step(
  'triage',
  'Keep, refer or assign down',
  z.object({ expectedVersion, decision: triageInput }),
);

export const takeUp = step(
  'take-up',
  'Make a matter of an earlier ledger present work',
  z.object({ expectedVersion }),
);

export const redirect = step(
  'redirect',
  'Lead claims to other lawful procedures; the petitioner gets one guidance paper',
  z.object({
    expectedVersion,
    claims: z
      .array(
        z.object({
          claimId,
          route: z.enum(redirectRoutes),
          organ: requiredText(100),
          /** Of an accusation: the organ of discipline, when it is a unit here; its name then stands for `organ`. */
          unitId: unitId.optional(),
          procedure: requiredText(100),
          reference: text(60),
          /** Of an accusation: raised under a real name, and whether that name may go with it. */
          realName: z.boolean().optional(),
          identityShared: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(20),
  }),
);

export const decline = step(
  'decline',
  'Decline on a coded ground, or accept no more after the final review',
  z.object({
    expectedVersion,
    ground: z.enum(declineGrounds),
    reason: requiredText(2_000),
    route: text(500),
    earlierPapers: z.array(requiredText(100)).max(20),
    inProgressNumber: text(100).optional(),
    windowEndedOn: day.optional(),
  }),
);

export const withdraw = step(
  'withdraw',
  'Record a voluntary withdrawal, or the end of the petitioner',
  z.object({
    expectedVersion,
    cause: z.enum(withdrawCauses),
    reason: requiredText(1_000),
    evidence: requiredText(1_000),
    evidenceOn: day,
    backDateReason,
    voluntary: z.boolean(),
    /** Who signed the request; a guardian when the petitioner cannot act alone. */
    signedById: petitionerId.optional(),
  }),
);

export const reopen = step(
  'reopen',
  'Reopen a closed petition: a new sixty days with their cause',
  z.object({ expectedVersion, cause: z.enum(reopenCauses), reason: requiredText(2_000) }),
);

export const object = step(
  'object',
  'Object to jurisdiction, with reasons, within five working days',
  z.object({
    expectedVersion,
    ground: z.enum(objectionGrounds),
    reason: requiredText(2_000),
    suggestedUnit: text(100),
    ...writtenLater,
  }),
);

export const agreeObjection = step(
  'agree-objection',
  'Agree to the objection and take the matter back to triage',
  z.object({ expectedVersion }),
);

export const rejectObjection = step(
  'reject-objection',
  'Reject the objection; the unit has to accept',
  z.object({ expectedVersion, reason: requiredText(1_000) }),
);

export const accept = step(
  'accept',
  'Accept, name the handler and issue the acceptance notice',
  z.object({
    expectedVersion,
    handlerId: accountId,
    ...writtenLater,
    /** Claims that ask the unit to investigate or to perform its duty. */
    dutyClaims: z.array(claimId).max(20).optional(),
  }),
);

export const nameHandler = step(
  'name-handler',
  'Name another handler',
  z.object({ expectedVersion, handlerId: accountId }),
);

export const addNote = step(
  'add-note',
  'Record a note, a piece of evidence or a visit',
  z.object({
    expectedVersion,
    kind: z.enum(['note', 'evidence', 'visit']),
    on: day,
    text: requiredText(10_000),
    attachments: z.array(attachmentId).max(50),
  }),
);

export const requestExtension = step(
  'request-extension',
  'Ask for more time to handle, once, before the limit ends',
  z.object({ expectedVersion, days: z.number().int().min(1).max(1_000), reason: requiredText(2_000) }),
);

export const approveExtension = step(
  'approve-extension',
  'Approve the extension; the notice to the petitioner gets its number',
  z.object({ expectedVersion }),
);

export const refuseExtension = step(
  'refuse-extension',
  'Refuse the extension; the limit stays',
  z.object({ expectedVersion, reason: requiredText(1_000) }),
);

/** Answers may be empty here: the rule says in words what is missing, all at once. */
export const decisionInput = z.object({
  claims: z
    .array(
      z.object({
        claimId,
        facts: text(10_000),
        evidence: text(10_000),
        basis: text(5_000),
        demand: z.enum(demands),
        opinion: z.enum(opinions),
        reasons: text(10_000),
        execution: text(5_000),
        /** By when what is supported is carried out. */
        executeBy: day.optional(),
      }),
    )
    .max(20),
  reviewOrgan: text(100),
});

export const submitDecision = step(
  'submit-decision',
  'Submit the decision for signature; refused with a list of what is missing',
  z.object({ expectedVersion, decision: decisionInput }),
);

export const returnDecision = step(
  'return-decision',
  'Return the decision for revision',
  z.object({ expectedVersion, reason: requiredText(1_000) }),
);

export const signDecision = step('sign-decision', 'Sign the decision letter', z.object({ expectedVersion }));

/** The receipt of service (送达回证). */
export const serviceInput = z.object({
  method: z.enum(serviceMethods),
  servedOn: day,
  place: text(200),
  recipient: requiredText(50),
  relation: text(50),
  servers: z.array(requiredText(50)).min(1).max(5),
  witnesses: z.array(requiredText(50)).max(5),
  remark: text(500),
  backDateReason,
});

export const serveDecision = step(
  'serve-decision',
  'Record the service of the decision letter',
  z.object({
    expectedVersion,
    service: serviceInput,
  }),
);

export const serveExtension = step(
  'serve-extension',
  'Record the service of the extension notice',
  z.object({ expectedVersion, service: serviceInput }),
);

export const reportBack = step(
  'report-back',
  'Report the result to the unit that assigned the petition down',
  z.object({ expectedVersion, text: requiredText(10_000), signer: text(50).default('') }),
);

export const returnReport = step(
  'return-report',
  'Return the report',
  z.object({ expectedVersion, reason: requiredText(1_000) }),
);

export const approveReport = step('approve-report', 'Approve the report', z.object({ expectedVersion }));

export const close = step(
  'close',
  'Close: how the matter was settled, and on what evidence; refused with a list of what stands in the way',
  z.object({
    expectedVersion,
    settlement: z.enum(settlements),
    evidence: requiredText(2_000),
    /** How each claim was settled; what is left out follows from the answer and its execution. */
    claims: z
      .array(z.object({ claimId, settlement: z.enum(settlements) }))
      .max(20)
      .optional(),
  }),
);

/** The petitioner's own step, taken on the citizen page with the query code. */
export const ratingInput = z.object({
  office: z.enum(satisfactions),
  unit: z.enum(satisfactions),
  comment: text(1_000),
});
