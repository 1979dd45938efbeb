// The facts of the forms beside the numbered papers.
import { petitionClassWords, purposeToClass } from '#core/classes/purposes.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { ownPeople } from '#core/petitions/capacity.ts';
import { issuerOf } from '#core/petitions/issued-papers.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import { printableForms } from '#core/petitions/printable-forms.ts';
import { openClock } from '#core/petitions/petition-clocks.ts';
import { paperWords } from '#core/petitions/petition-words.ts';
import { gatherPerson } from './gather-person.ts';
import { claimsInWords, optional, type PaperSource } from './paper-source.ts';
import { matterOf, paperOf } from './shared-facts.ts';

export function gatherExtensionForm(source: PaperSource): PaperFacts['extension-form'] | undefined {
  const { state, directory, doneBy } = source;
  const { acceptedOn, extension } = state;
  const limitBefore = extension?.before ?? openClock(state, 'handle_r6')?.due.limit;
  if (!acceptedOn || !extension || !limitBefore) return undefined;
  const { approvedOn, limit, requestedOn, days, reason } = extension;
  return {
    organ: directory.unitName(state.assignment?.unitId),
    matter: matterOf(source),
    claims: state.claims.map(({ text }) => text),
    acceptedOn,
    limitBefore,
    requestedOn,
    requestedBy: doneBy('ExtensionRequested'),
    days,
    reason,
    ...(approvedOn && limit ? { approval: { on: approvedOn, by: doneBy('ExtensionApproved'), limit } } : {}),
    ...optional('notice', standing('extension-notice', source)),
  };
}

export function gatherLetterForm(source: PaperSource): PaperFacts['letter-form'] | undefined {
  const { state, petitioners, directory, numbersOpen } = source;
  const [first] = petitioners;
  const [claim] = state.claims;
  if (!first || !isPrinted('letter-form', source)) return undefined;
  return {
    organ: directory.unitName(state.registeringUnitId),
    petitionNumber: state.number,
    receivedOn: state.receivedOn,
    registeredOn: state.registeredOn,
    registeredBy: source.receivedBy,
    sender: gatherPerson(first, numbersOpen),
    signedAs: state.peopleCount > 1 ? '联名来信' : '署名来信',
    senderCount: state.peopleCount,
    firstTime: source.earlierNumber === undefined,
    ...optional('linkedPetition', source.earlierNumber),
    subject: state.title,
    account: state.narrative,
    claims: claimsInWords(source),
    happenedAt: [source.placeName, state.place.detail].filter(Boolean).join(' '),
    ...optional('organConcerned', state.respondent?.name),
    ...optional('classification', claim && petitionClassWords[purposeToClass(claim.purpose)].zh),
    enclosures: source.materials,
    ...optional('triageBy', state.clocks.find(({ due }) => due.clock === 'triage_office')?.due.limit),
    ...optional('disposal', disposalOf(source)),
  };
}

export function gatherWithdrawalForm(source: PaperSource): PaperFacts['withdrawal-form'] | undefined {
  const { state, petitioners, directory, numbersOpen } = source;
  const own = ownPeople(state.people).map(({ petitionerId }) => petitionerId);
  const applicant = petitioners.find(({ id }) => own.includes(id)) ?? petitioners[0];
  if (!applicant || !isPrinted('withdrawal-form', source)) return undefined;
  const guardians = state.people.filter(({ role }) => role === 'guardian');
  const { ending } = state;
  return {
    organ: directory.unitName(state.assignment?.unitId ?? state.registeringUnitId),
    matter: matterOf(source),
    applicant: gatherPerson(applicant, numbersOpen),
    guardians: guardians.flatMap(
      ({ petitionerId }) => petitioners.find(({ id }) => id === petitionerId)?.name ?? [],
    ),
    claims: state.claims.map(({ text }) => text),
    ...(ending ? { withdrawn: { on: ending.on, reason: ending.reason, evidence: ending.evidence } } : {}),
    madeOn: ending?.on ?? state.registeredOn,
  };
}

const isPrinted = (kind: PetitionPaperKind, { state }: PaperSource): boolean =>
  printableForms(state).includes(kind);

// The number that stands; a voided one is none.
function standing(kind: PetitionPaperKind, { state }: PaperSource): string | undefined {
  const paper = paperOf(state, kind);
  return paper?.voided ? undefined : paper?.number;
}

const sendingPapers: readonly PetitionPaperKind[] = ['referral-slip', 'hand-down-order'];

function disposalOf({ state, directory }: PaperSource): string | undefined {
  const { assignment } = state;
  if (!assignment) return undefined;
  const to = directory.unitName(assignment.unitId);
  const paper = state.papers.findLast(({ kind, voided }) => sendingPapers.includes(kind) && !voided);
  if (!paper || issuerOf(paper, state) === assignment.unitId) return `由${to}办理`;
  return `${to}（${paperWords[paper.kind].zh} ${paper.number}）`;
}
