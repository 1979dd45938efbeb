import { daysBetween, type PlainDate } from '../kit/plain-date.ts';
import { isAuthorityEvent } from './authority-events.ts';
import { isCaseLeadEvent } from './case-lead-events.ts';
import { isClaimEvent } from './claim-events.ts';
import type { PetitionEvent } from './events.ts';
import { evolveCaseLead, withLeadsResumed } from './evolve-case-lead.ts';
import { changeClocks } from './evolve-clocks.ts';
import { evolveAgreement, withoutAgreed } from './evolve-agreement.ts';
import { evolveInvitation, withoutOpenInvitation } from './evolve-invitation.ts';
import { isInvitationEvent } from './invitation-events.ts';
import { evolveAuthority } from './evolve-authority.ts';
import { evolveJoint } from './evolve-joint.ts';
import { isJointEvent } from './joint-events.ts';
import { evolveHearing, withoutOpenHearing } from './evolve-hearing.ts';
import { evolvePause } from './evolve-pause.ts';
import { evolvePromise } from './evolve-promise.ts';
import { isPromiseEvent } from './promise-events.ts';
import { evolveSimple } from './evolve-simple.ts';
import { evolveTalk } from './evolve-talk.ts';
import { evolveSupervision } from './evolve-supervision.ts';
import { noSupervision } from './supervision.ts';
import { beforeQuality, evolveQuality, withHand } from './evolve-quality.ts';
import type { PetitionState } from './petition.ts';
import { corrected } from './evolve-intake.ts';
import { changeJurisdiction } from './evolve-jurisdiction.ts';
import { changeLinks } from './evolve-link.ts';
import { backToWork, evolveReview, toPast } from './evolve-review.ts';
import { isReviewEvent } from './review-events.ts';
import { changeClaims, reopenClaims } from './evolve-claims.ts';
import { evolvePapers } from './evolve-papers.ts';

/**
 * The state after one more event. Never refuses: an event is a fact. The first event must be
 * `PetitionRegistered`; any other first event is a damaged log and throws.
 */
export function evolve(state: PetitionState | undefined, event: PetitionEvent): PetitionState {
  if (event.kind === 'PetitionRegistered') return registered(event);
  if (!state) throw new Error(`the log begins with ${event.kind}`);
  const after = { ...state, ...change(state, event), version: state.version + 1 };
  return withLeadsResumed(state, after);
}

/** The state that a whole stream adds up to. */
export function fold(events: readonly PetitionEvent[], from?: PetitionState): PetitionState | undefined {
  return events.reduce<PetitionState | undefined>(evolve, from);
}

function registered(event: Extract<PetitionEvent, { kind: 'PetitionRegistered' }>): PetitionState {
  return {
    ...event.intake,
    id: event.petitionId,
    number: event.number,
    version: 1,
    registeredOn: event.registeredOn,
    registeringUnitId: event.registeringUnitId,
    ruleSet: event.ruleSet,
    ...beforeQuality,
    phase: 'registered',
    earlier: undefined,
    assignment: undefined,
    objection: undefined,
    returns: [],
    designation: undefined,
    coHandlers: [],
    links: [],
    merge: undefined,
    mergedIn: [],
    acceptedOn: undefined,
    handlerId: undefined,
    notes: [],
    extension: undefined,
    hearings: [],
    invitations: [],
    leaderVisits: [],
    suggestionAnswers: [],
    duty: undefined,
    routeRequest: undefined,
    agreements: [],
    promises: [],
    authorities: [],
    joint: [],
    simple: undefined,
    decision: undefined,
    signedOn: undefined,
    service: undefined,
    servedLetters: [],
    report: undefined,
    closing: undefined,
    ending: undefined,
    rating: undefined,
    supervision: noSupervision,
    caseLeads: [],
    reviews: [],
    redo: undefined,
    talks: [],
    clocks: [],
    papers: [],
  };
}

type LaterEvent = Exclude<PetitionEvent, { kind: 'PetitionRegistered' }>;

function change(state: PetitionState, event: LaterEvent): Partial<PetitionState> {
  if (isReviewEvent(event)) return evolveReview(state, event);
  if (isClaimEvent(event)) return changeClaims(state, event);
  if (isInvitationEvent(event)) return evolveInvitation(state, event);
  if (isPromiseEvent(event)) return evolvePromise(state, event);
  if (isAuthorityEvent(event)) return evolveAuthority(state, event);
  if (isCaseLeadEvent(event)) return evolveCaseLead(state, event);
  if (isJointEvent(event)) return evolveJoint(state, event);
  switch (event.kind) {
    case 'PetitionAmended':
      return corrected(state, event.intake);
    case 'EarlierHandlingRecorded':
      return { earlier: event.earlier, phase: 'earlier' };
    case 'PetitionTakenUp':
      return { phase: 'registered' };
    case 'AttachmentsAdded':
      return { attachments: [...state.attachments, ...event.attachments] };
    case 'PetitionTriaged':
      return { claims: event.claims };
    case 'PetitionAssigned':
      return { assignment: event.assignment, objection: undefined, phase: 'referred' };
    case 'JurisdictionObjected':
      return { objection: event.objection, phase: 'objected' };
    case 'ObjectionAgreed':
      return { ...givenBack(state, event.on), phase: 'registered' };
    case 'ObjectionRejected':
      return { objection: rejected(state, event), phase: 'referred' };
    case 'JurisdictionContested':
    case 'UnitDesignated':
    case 'CoHandlersNamed':
    case 'SuccessorAssigned':
      return changeJurisdiction(state, event);
    case 'PetitionLinked':
    case 'PetitionUnlinked':
    case 'PetitionMerged':
    case 'MergeUndone':
    case 'MatterTakenIn':
    case 'MatterParted':
      return changeLinks(state, event);
    case 'PetitionAccepted':
      return { acceptedOn: event.on, phase: 'accepted' };
    case 'HandlerNamed':
      return { handlerId: event.handlerId, hands: withHand(state, event.handlerId) };
    case 'NoteAdded':
      return { notes: [...state.notes, event.note] };
    case 'ExtensionRequested':
      return { extension: asked(event), phase: 'extension-asked' };
    case 'ExtensionApproved':
      return { extension: granted(state, event), phase: 'accepted' };
    case 'ExtensionRefused':
      return { extension: undefined, phase: 'accepted' };
    case 'ExtensionServed':
      return { extension: state.extension && { ...state.extension, service: event.service } };
    case 'DecisionSubmitted':
      return submitted(state, event);
    case 'DecisionReturned':
      return { phase: 'accepted' };
    case 'DecisionSigned':
      return { signedOn: event.on, hands: withHand(state, event.byId), phase: 'signed' };
    case 'DecisionServed':
      return { service: event.service, servedLetters: withLetter(state), redo: undefined, phase: 'served' };
    case 'ReportSubmitted':
      return { report: { on: event.on, text: event.text, signer: event.signer }, phase: 'reported' };
    case 'ReportReturned':
      return { phase: 'served' };
    case 'ReportApproved':
      return { phase: 'report-approved' };
    case 'PetitionClosed':
      return { closing: event.closing, phase: 'closed' };
    case 'ClaimsRedirected':
      return { claims: event.claims };
    case 'PetitionEnded':
      return {
        ending: event.ending,
        phase: 'closed',
        hearings: withoutOpenHearing(state, event.ending.on),
        invitations: withoutOpenInvitation(state, event.ending),
      };
    case 'PetitionReopened':
      return {
        ...backToWork,
        claims: withoutAgreed(state),
        ...reopenClaims(state),
        reviews: state.reviews.map(toPast),
      };
    case 'LeaderVisited':
      return { leaderVisits: [...state.leaderVisits, event.visit] };
    case 'PetitionRated':
      return { rating: event.rating };
    case 'ImportanceMarked':
    case 'ImportanceRemoved':
    case 'RecusalDeclared':
    case 'RecusalRequested':
    case 'RecusalDecided':
    case 'ExecutionRecorded':
      return evolveQuality(state, event);
    case 'AgreementDrafted':
    case 'AgreementDropped':
    case 'AgreementSigned':
    case 'AgreementPerformed':
      return evolveAgreement(state, event);
    case 'SimpleProcedureChosen':
    case 'SimpleAnswerGiven':
    case 'SimpleProcedureConverted':
      return evolveSimple(state, event);
    case 'TalkRecorded':
      return evolveTalk(state, event);
    case 'HearingOrdered':
    case 'HearingNoticeServed':
    case 'HearingAdjourned':
    case 'HearingCancelled':
    case 'HearingHeld':
      return evolveHearing(state, event);
    case 'ClockPaused':
    case 'ClockResumed':
      return evolvePause(state, event);
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockReprojected':
    case 'WarningRaised':
      return { clocks: changeClocks(state.clocks, event) };
    case 'UnitUrged':
    case 'UrgeAnswered':
    case 'SupervisionOrdered':
    case 'SupervisionReplied':
    case 'SupervisionReplyReturned':
    case 'SupervisionClosed':
    case 'SiteInspected':
      return evolveSupervision(state, event);
    case 'PetitionRulesChanged':
      return { ruleSet: event.ruleSet };
    case 'PaperNumbered':
    case 'PaperVoided':
    case 'NoticeServed':
      return evolvePapers(state, event);
  }
}

function submitted(
  state: PetitionState,
  { decision, byId }: Extract<PetitionEvent, { kind: 'DecisionSubmitted' }>,
): Partial<PetitionState> {
  const hands = withHand(state, byId);
  return { decision, authorId: byId, hands, ...lapsing(state), phase: 'submitted' };
}

function givenBack(state: PetitionState, on: PlainDate): Partial<PetitionState> {
  const { assignment, objection, returns } = state;
  if (!assignment || !objection) throw new Error('the log agrees to an objection that nobody raised');
  const { unitId, on: assignedOn } = assignment;
  const hop = { unitId, assignedOn, returnedOn: on, daysLost: daysBetween(assignedOn, on) };
  return {
    returns: [...returns, { ...hop, ground: objection.ground }],
    assignment: undefined,
    objection: undefined,
    handlerId: undefined,
  };
}

function rejected(
  { objection }: PetitionState,
  { on, reason }: Extract<PetitionEvent, { kind: 'ObjectionRejected' }>,
): PetitionState['objection'] {
  return objection && { ...objection, rejection: { on, reason } };
}

function asked({
  on,
  days,
  reason,
}: Extract<PetitionEvent, { kind: 'ExtensionRequested' }>): PetitionState['extension'] {
  const open = { approvedOn: undefined, before: undefined, limit: undefined, service: undefined };
  return { requestedOn: on, days, reason, ...open };
}

function granted(
  { extension }: PetitionState,
  { on, before, limit }: Extract<PetitionEvent, { kind: 'ExtensionApproved' }>,
): PetitionState['extension'] {
  return extension && { ...extension, approvedOn: on, before, limit };
}

const withLetter = ({ servedLetters, papers }: PetitionState): readonly string[] => {
  const letter = papers.findLast((paper) => paper.kind === 'decision-letter');
  return letter ? [...servedLetters, letter.number] : servedLetters;
};

// Who submits the answer needs no more time and no other route: open requests lapse.
const lapsing = ({ extension }: PetitionState): Partial<PetitionState> => ({
  extension: extension?.approvedOn ? extension : undefined,
  routeRequest: undefined,
});
