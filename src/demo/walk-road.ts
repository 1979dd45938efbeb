// Takes one planned step of one petition through the program.
import { answerSuggestions } from '#contract/claim-steps.ts';
import * as quality from '#contract/quality-steps.ts';
import { readPetition, registerPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import { hasOrdinary, suggestionAnswers } from './answer-beside.ts';
import { uploadFile } from './call-operation.ts';
import type { CastPetition } from './cast-petitions.ts';
import { drawPhoto } from './draw-photo.ts';
import type { Happening, RoadStep } from './plan-road.ts';
import { writeIntake } from './write-intake.ts';
import type { TurnStep } from './turns.ts';
import type { Take, WalkParts } from './walk-parts.ts';
import { takeTurn } from './walk-turns.ts';
import * as write from './write-steps.ts';

/** A petition on its way. */
export type Traveller = {
  readonly petition: CastPetition;
  readonly claimIds: readonly string[];
  id: PetitionId | undefined;
  number: string;
  version: number;
  queryCode: string;
};

/** Takes the step as the person whose step it is. Throws when the program refuses. */
export async function walkStep(
  traveller: Traveller,
  { step: name, on }: Happening,
  parts: WalkParts,
): Promise<void> {
  if (name === 'register') return register(traveller, parts);
  if (name === 'rate') return rate(traveller, parts);
  const { petition, id, version } = traveller;
  if (id === undefined) throw new Error('not registered yet');
  const request = { params: { id }, version: { expectedVersion: version } };
  const done = await take[name](petition, request, on, parts, traveller.claimIds);
  traveller.version = done.version;
}

async function register(traveller: Traveller, parts: WalkParts): Promise<void> {
  const { petition, claimIds } = traveller;
  const cookie = parts.cookieOf(petition.crew.registrar);
  const photo = petition.photographed
    ? [
        await uploadFile(parts.app, cookie, {
          name: '现场照片.png',
          type: 'image/png',
          content: drawPhoto(petition.dice.fork('photo')),
        }),
      ]
    : [];
  const intake = writeIntake(petition, claimIds, photo);
  const done = await parts.call(cookie, registerPetition, { body: { requestId: parts.newId(), intake } });
  traveller.id = done.id;
  traveller.number = done.number;
  traveller.version = done.version;
  traveller.queryCode = done.queryCode;
}

async function rate(traveller: Traveller, parts: WalkParts): Promise<void> {
  await parts.rate(traveller.queryCode, write.ratingFor(traveller.petition));
  await catchUp(traveller, parts);
}

/** Sees the version that a step of somebody else has left: the petitioner's, or one of a joined petition. */
export async function catchUp(traveller: Traveller, { call, cookieOf }: WalkParts): Promise<void> {
  const { id, petition } = traveller;
  if (id === undefined) throw new Error('not registered yet');
  const seen = await call(cookieOf(petition.crew.triager), readPetition, { params: { id } });
  traveller.version = seen.version;
}

// A suggestion is answered by its reply on the day a decision would be submitted.
const submit: Take = (petition, request, on, parts, claimIds) => {
  const { params, version } = request;
  if (!hasOrdinary(petition.plan.matter)) return reply(petition, request, on, parts, claimIds);
  return parts.call(parts.cookieOf(petition.crew.handler), step.submitDecision, {
    params,
    body: { ...version, decision: write.decisionFor(petition, claimIds, on) },
  });
};

const reply: Take = async (petition, { params, version }, _on, { call, cookieOf }, claimIds) => {
  const answers = suggestionAnswers(petition, claimIds);
  if (answers.length === 0) return { version: version.expectedVersion };
  const body = { ...version, answers };
  return call(cookieOf(petition.crew.handler), answerSuggestions, { params, body });
};

const serve: Take = async (petition, request, on, parts, claimIds) => {
  const served = await parts.call(parts.cookieOf(petition.crew.handler), step.serveDecision, {
    params: request.params,
    body: { ...request.version, service: write.serviceFor(petition, on) },
  });
  const next = { ...request, version: { expectedVersion: served.version } };
  return reply(petition, next, on, parts, claimIds);
};

// The steps of a decision letter, which what has no ordinary claim passes over.
const ordinaryOnly =
  (take: Take): Take =>
  async (petition, request, ...rest) =>
    hasOrdinary(petition.plan.matter)
      ? take(petition, request, ...rest)
      : { version: request.version.expectedVersion };

const report: Take = (petition, { params, version }, _on, { call, cookieOf }) =>
  call(cookieOf(petition.crew.handler), step.reportBack, {
    params,
    body: { ...version, text: write.reportFor(petition) },
  });

const noteOf =
  (kind: 'visit' | 'evidence', part: 'visit' | 'proof'): Take =>
  ({ crew, fill, plan }, { params, version }, on, { call, cookieOf }) =>
    call(cookieOf(crew.handler), step.addNote, {
      params,
      body: { ...version, kind, on, text: fill(plan.matter[part]), attachments: [] },
    });

const triage: Take = async (petition, { params, version }, on, { call, cookieOf, unitOf }) => {
  const { crew, plan } = petition;
  const requirement = write.requirementFor(petition);
  const unitId = unitOf(crew.unit);
  const reportDueOn = write.reportDayFor(petition, on);
  const decision =
    plan.mode === 'kept'
      ? ({ mode: 'kept', requirement: '' } as const)
      : plan.mode === 'referred'
        ? ({ mode: 'referred', unitId, requirement } as const)
        : ({ mode: 'assigned-down', unitId, requirement, reportDueOn } as const);
  const sent = await call(cookieOf(crew.triager), step.triage, { params, body: { ...version, decision } });
  if (petition.peopleCount < importantFrom) return sent;
  return call(cookieOf('director'), quality.markImportant, {
    params,
    body: { expectedVersion: sent.version, ground: 'group', reason: write.importanceReason },
  });
};

const importantFrom = 15;

const execute: Take = async (petition, { params, version }, on, { call, cookieOf }, claimIds) => {
  let expectedVersion = version.expectedVersion;
  for (const at of write.promisedAt(petition)) {
    const body = { expectedVersion, claimId: claimIds[at] ?? '', ...write.executionFor(petition, on) };
    const done = await call(cookieOf(petition.crew.handler), quality.recordExecution, { params, body });
    expectedVersion = done.version;
  }
  return { version: expectedVersion };
};

const take: Readonly<Record<Exclude<RoadStep, 'register' | 'rate'> | TurnStep, Take>> = {
  ...takeTurn,
  triage,
  accept: ({ crew }, { params, version }, _on, { call, cookieOf, accountOf }) =>
    call(cookieOf(crew.receiver), step.accept, {
      params,
      body: { ...version, handlerId: accountOf(crew.handler) },
    }),
  note: noteOf('visit', 'visit'),
  proof: noteOf('evidence', 'proof'),
  submit,
  return: ordinaryOnly((petition, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(petition.crew.signer), step.returnDecision, {
      params,
      body: { ...version, reason: write.returnReasonFor(petition) },
    }),
  ),
  resubmit: ordinaryOnly(submit),
  sign: ordinaryOnly(({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.signer), step.signDecision, { params, body: version }),
  ),
  serve: ordinaryOnly(serve),
  execute,
  report,
  'return-report': (petition, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(petition.crew.triager), step.returnReport, {
      params,
      body: { ...version, reason: write.reportReasonFor(petition) },
    }),
  'report-again': report,
  approve: ({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.triager), step.approveReport, { params, body: version }),
  close: ({ crew, plan, fill }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.closer), step.close, {
      params,
      body: {
        ...version,
        settlement: hasOrdinary(plan.matter) ? plan.matter.settlement : 'explained',
        evidence: fill(plan.matter.closing),
      },
    }),
};
