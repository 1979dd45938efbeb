// What a petitioner may see of the own petition: every step with its day and unit, the limit that runs, the right
// that is open, the answer once it is served. Never the respondent, other people, notes or reasons inside the office.
import type { Channel } from '#core/classes/channels.ts';
import type { Due } from '#core/clocks/due.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { maskName } from '#core/people/masks.ts';
import type { Paper } from '#core/petitions/paper.ts';
import type { PetitionState, Phase, Rating, Settlement } from '#core/petitions/petition.ts';
import type { RunningClock } from '#core/petitions/running-clock.ts';
import type { EndingCause } from '#core/petitions/ending.ts';
import { openCaseLeads, type CaseLead } from '#core/petitions/case-lead.ts';
import { pausedSince } from '#core/petitions/petition-clocks.ts';
import { openInvitation, type Invitation } from '#core/petitions/invitation.ts';
import { openHearing } from '#core/petitions/hearing.ts';
import { openReview } from '#core/petitions/review-ladder.ts';
import { agreementOf, type Agreement } from '#core/petitions/agreement.ts';
import { isSimple, simpleAnswer, type SimpleAnswer } from '#core/petitions/simple-handling.ts';
import { isRatable } from '#core/petitions/rate-petition.ts';
import { threeFacts, type ThreeFacts } from '#core/petitions/three-facts.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { LoadedPetition, PetitionerRow } from '#ledger/load-petition.ts';
import { tellJoint, type CitizenJoint } from './tell-joint.ts';
import { tellAuthorities, type CitizenAuthority } from './tell-authorities.ts';
import { tellLetter, tellPromises, type CitizenLetter, type CitizenPromise } from './tell-answer.ts';
import { tellPromised, type CitizenPromised } from './tell-promised.ts';
import { tellReviews, tellRight, type CitizenReviews, type CitizenRight } from './tell-review.ts';
import {
  dutyRights,
  tellDutyAnswer,
  hasOrdinary,
  tellClaims,
  type CitizenClaim,
  type CitizenDutyAnswer,
  type CitizenDutyRight,
} from './tell-claims.ts';
import { tellStory, type CitizenStep } from './tell-story.ts';
import { tellTalks, type CitizenTalk } from './tell-talks.ts';

/** A limit that a unit has to keep. */
export type CitizenLimit = {
  readonly due: Due;
  readonly unit: string;
  readonly late: boolean;
  /** Since when the time does not count; the day is then the one before the pause. */
  readonly pausedSince: PlainDate | undefined;
};

/** A hearing that is still to come: when, where, and whom to tell if one cannot come. */
export type CitizenHearing = {
  readonly on: PlainDate;
  readonly time: string;
  readonly place: string;
  readonly unit: string;
};

/** A talk that a leader invites to: when, where and with whom. */
export type CitizenInvitation = Pick<Invitation, 'day' | 'at' | 'place'> & {
  readonly leader: string;
  readonly unit: string;
};

/** What both sides signed, and whether it was kept. */
export type CitizenAgreement = Pick<
  Agreement,
  'kind' | 'otherParty' | 'terms' | 'performance' | 'performBy'
> & { readonly signedOn: PlainDate; readonly performedOn: PlainDate | undefined; readonly late: boolean };

export type CitizenPaper = Paper & {
  /** Whether the petitioner may have the paper itself. */
  readonly own: boolean;
  /** An agreement that was drafted and not reached. */
  readonly fellThrough: boolean;
};

export type CitizenView = {
  readonly code: string;
  readonly office: string;
  readonly number: string;
  readonly title: string;
  /** The first petitioner, masked. */
  readonly petitioner: string;
  readonly peopleCount: number;
  readonly channel: Channel;
  readonly receivedOn: PlainDate;
  readonly claims: readonly CitizenClaim[];
  /** Whether anything is answered by the ordinary procedure. */
  readonly ordinary: boolean;
  readonly dutyRights: readonly CitizenDutyRight[];
  /** The notice on a duty of the unit, once it is served. */
  readonly dutyAnswer: CitizenDutyAnswer | undefined;
  readonly phase: Phase;
  readonly assignedDown: boolean;
  readonly registeringUnit: string;
  readonly responsibleUnit: string | undefined;
  readonly handler: string | undefined;
  /** Who answers for the matter to the end, while somebody does. */
  readonly caseLeads: readonly Pick<CaseLead, 'level' | 'leader' | 'deadline'>[];
  readonly limit: CitizenLimit | undefined;
  readonly right: CitizenRight | undefined;
  readonly hearing: CitizenHearing | undefined;
  readonly invitation: CitizenInvitation | undefined;
  readonly talks: readonly CitizenTalk[];
  readonly reviews: CitizenReviews;
  /** Whether the answer is being given anew because a review set it aside. */
  readonly redo: boolean;
  readonly settlement: Settlement | undefined;
  /** Answered, solved, satisfied: three facts, each with its own day. */
  readonly facts: ThreeFacts;
  /** What the served answer promises, claim by claim. */
  readonly promises: readonly CitizenPromise[];
  /** What was promised beside the answer, as at a reception. */
  readonly promised: readonly CitizenPromised[];
  /** The end without an answer: why, and where the petitioner can go. */
  readonly ending:
    | { readonly cause: EndingCause; readonly route: string; readonly notOurPower: boolean }
    | undefined;
  /** The number of the petition that answers this one, for the people who raised both. */
  readonly answeredWith: string | undefined;
  readonly story: readonly CitizenStep[];
  readonly papers: readonly CitizenPaper[];
  readonly letter: CitizenLetter | undefined;
  readonly simpleAnswer: SimpleAnswer | undefined;
  /** Whether it is handled simply now. */
  readonly simple: boolean;
  /** Those that were signed. */
  readonly agreements: readonly CitizenAgreement[];
  readonly joint: readonly CitizenJoint[];
  /** Who else may know, and what of it. */
  readonly authorities: readonly CitizenAuthority[];
  readonly ratable: boolean;
  readonly rating: Rating | undefined;
};

export type TellFacts = {
  readonly code: string;
  readonly directory: Directory;
  readonly today: PlainDate;
  /** The petitioners' names, in the order they were named. */
  readonly names: readonly string[];
  /** Who they let know of it. */
  readonly holders: readonly Pick<PetitionerRow, 'id' | 'name'>[];
};

/** The petitioner's page, in no language yet. */
export function tellPetitioner({ state, story }: LoadedPetition, facts: TellFacts): CitizenView {
  const { directory } = facts;
  return {
    code: facts.code,
    office: directory.office.name,
    number: state.number,
    title: state.title,
    petitioner: maskName(facts.names[0] ?? ''),
    peopleCount: state.peopleCount,
    channel: state.channel,
    receivedOn: state.receivedOn,
    claims: tellClaims(state),
    ordinary: hasOrdinary(state),
    dutyRights: dutyRights(state, facts.today),
    dutyAnswer: tellDutyAnswer(state),
    phase: state.phase,
    assignedDown: state.assignment?.mode === 'assigned-down',
    registeringUnit: directory.unitName(state.registeringUnitId),
    responsibleUnit: directory.unitName(state.assignment?.unitId) || undefined,
    handler: directory.personName(state.handlerId) || undefined,
    caseLeads: openCaseLeads(state).map(({ level, leader, deadline }) => ({ level, leader, deadline })),
    limit: limitOf(state, facts),
    right: tellRight(state, facts.today),
    hearing: hearingOf(state, directory),
    invitation: invitationOf(state, facts),
    reviews: tellReviews(state),
    redo: state.redo !== undefined,
    settlement: state.closing?.settlement,
    facts: threeFacts(state),
    talks: tellTalks(state),
    promises: tellPromises(state, facts.today),
    promised: tellPromised(state, directory, facts.today),
    ending: endingOf(state),
    answeredWith: undefined,
    story: tellStory(story, directory),
    papers: state.papers.map((paper) => {
      const fellThrough = agreementOf(paper, state)?.dropped !== undefined;
      const own = paper.voided === undefined && !fellThrough && isOwnPaper(paper, state);
      return { ...paper, own, fellThrough };
    }),
    letter: tellLetter(state, directory),
    simpleAnswer: simpleAnswer(state),
    simple: isSimple(state),
    agreements: agreementsOf(state, facts.today),
    joint: tellJoint(state, directory),
    authorities: tellAuthorities(state, facts),
    ratable: isRatable(state),
    rating: state.rating,
  };
}

// In the order a petitioner waits for them: the answer comes before the unit's own report on it.
const awaited = [
  'triage_office',
  'notice_direct',
  'notice_transferred',
  'simple_decide',
  'handle_r6',
  'sd_redo',
  'duty_default',
  'review_decide',
  'rereview_decide',
  'handdown_report',
];

function limitOf(state: PetitionState, { directory, today }: TellFacts): CitizenLimit | undefined {
  const running = (id: string): RunningClock | undefined =>
    state.clocks.find(({ due, stoppedOn }) => due.clock === id && stoppedOn === undefined);
  const clock = awaited.map(running).find((found) => found !== undefined);
  if (!clock) return undefined;
  const unitId = clock.owner === 'petition-office' ? state.registeringUnitId : state.assignment?.unitId;
  const paused = pausedSince(clock);
  const late = paused === undefined && today > clock.due.limit;
  const reviewer = clock.owner === 'reviewing-unit' ? openReview(state)?.organ.name : undefined;
  return { due: clock.due, unit: reviewer ?? directory.unitName(unitId), late, pausedSince: paused };
}

function hearingOf(state: PetitionState, directory: Directory): CitizenHearing | undefined {
  const hearing = openHearing(state);
  if (!hearing) return undefined;
  const { on, time, place } = hearing.plan;
  const unit = openReview(state)?.organ.name ?? directory.unitName(state.assignment?.unitId);
  return { on, time, place, unit };
}

// What is over is in the story; whoever was not asked yet is still waited for on the day itself.
function invitationOf(state: PetitionState, { directory, today }: TellFacts): CitizenInvitation | undefined {
  const invitation = openInvitation(state);
  if (!invitation || invitation.day < today) return undefined;
  const { day, at, place, leader, unitId } = invitation;
  return { day, at, place, leader: `${leader.post}${leader.name}`, unit: directory.unitName(unitId) };
}

function endingOf({ ending }: PetitionState): CitizenView['ending'] {
  if (!ending) return undefined;
  return { cause: ending.cause, route: ending.route, notOurPower: ending.ground === 'NR1' };
}

// Papers between organs are named to the petitioner, not handed out; the letter is handed out when it is served.
function isOwnPaper({ kind, number }: Paper, { servedLetters, reviews, duty }: PetitionState): boolean {
  if (kind === 'duty-notice') return duty?.stage === 'served';
  const opinion = reviews.some((review) => review.service && review.number === number);
  return citizenPapers.includes(kind) || servedLetters.includes(number) || opinion;
}

const citizenPapers: readonly Paper['kind'][] = [
  'acceptance-notice',
  'extension-notice',
  'guidance-notice',
  'refusal-notice',
  'no-more-notice',
  'hearing-notice',
  'invitation-notice',
  'review-acceptance',
  'review-refusal',
  'review-suspension',
  'review-resumption',
  'suggestion-reply',
  'destination-notice',
  'competence-notice',
  'mediation-agreement',
  'settlement-agreement',
  'simple-reply',
  'conversion-notice',
];

function agreementsOf({ agreements }: PetitionState, today: PlainDate): readonly CitizenAgreement[] {
  return agreements.flatMap(({ kind, otherParty, terms, performance, performBy, signing, performed }) => {
    if (!signing) return [];
    const [signedOn, performedOn] = [signing.on, performed?.on];
    const late = performedOn === undefined && performBy < today;
    return [{ kind, otherParty, terms, performance, performBy, signedOn, performedOn, late }];
  });
}
