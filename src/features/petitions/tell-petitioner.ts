// What a petitioner may see of the own petition: every step with its day and unit, the limit that runs, the right
// that is open, the answer once it is served. Never the respondent, other people, notes or reasons inside the office.
import type { Channel } from '#core/classes/channels.ts';
import type { Due } from '#core/clocks/due.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { maskName } from '#core/people/masks.ts';
import type {
  ClaimDecision,
  Paper,
  PetitionState,
  Phase,
  Rating,
  RunningClock,
  Settlement,
} from '#core/petitions/petition.ts';
import { claimTexts } from '#core/petitions/claims-to-answer.ts';
import type { EndingCause } from '#core/petitions/ending.ts';
import { pausedSince } from '#core/petitions/petition-clocks.ts';
import { isSupported } from '#core/petitions/execution.ts';
import { isRatable } from '#core/petitions/rate-petition.ts';
import { threeFacts, type ThreeFacts } from '#core/petitions/three-facts.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { LoadedPetition } from '#ledger/load-petition.ts';
import { tellStory, type CitizenStep } from './tell-story.ts';

/** A limit that a unit has to keep. */
export type CitizenLimit = {
  readonly due: Due;
  readonly unit: string;
  readonly late: boolean;
  /** Since when the time does not count; the day is then the one before the pause. */
  readonly pausedSince: PlainDate | undefined;
};

/** The right to have the answer reviewed; its last day is `due.limit`. */
export type CitizenRight = { readonly due: Due; readonly organ: string; readonly open: boolean };

export type CitizenPaper = Paper & {
  /** Whether the petitioner may have the paper itself. */
  readonly own: boolean;
};

export type CitizenLetter = {
  readonly number: string | undefined;
  readonly organ: string;
  readonly signedOn: PlainDate | undefined;
  readonly servedOn: PlainDate;
  readonly answers: readonly (Omit<ClaimDecision, 'claimId'> & { readonly claim: string })[];
  readonly reviewOrgan: string;
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
  readonly claims: readonly string[];
  readonly phase: Phase;
  readonly assignedDown: boolean;
  readonly registeringUnit: string;
  readonly responsibleUnit: string | undefined;
  readonly handler: string | undefined;
  readonly limit: CitizenLimit | undefined;
  readonly right: CitizenRight | undefined;
  readonly settlement: Settlement | undefined;
  /** Answered, solved, satisfied: three facts, each with its own day. */
  readonly facts: ThreeFacts;
  /** What the served answer promises, claim by claim. */
  readonly promises: readonly CitizenPromise[];
  /** The end without an answer: why, and where the petitioner can go. */
  readonly ending: { readonly cause: EndingCause; readonly route: string } | undefined;
  /** The number of the petition that answers this one, for the people who raised both. */
  readonly answeredWith: string | undefined;
  readonly story: readonly CitizenStep[];
  readonly papers: readonly CitizenPaper[];
  readonly letter: CitizenLetter | undefined;
  readonly ratable: boolean;
  readonly rating: Rating | undefined;
};

/** Something the answer promises: by when, and when it was done. `claim` counts as the letter does. */
export type CitizenPromise = {
  readonly claim: number;
  readonly executeBy: PlainDate | undefined;
  readonly doneOn: PlainDate | undefined;
  readonly late: boolean;
};

export type TellFacts = {
  readonly code: string;
  readonly directory: Directory;
  readonly today: PlainDate;
  /** The petitioners' names, in the order they were named. */
  readonly names: readonly string[];
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
    claims: state.claims.map((claim) => claim.text),
    phase: state.phase,
    assignedDown: state.assignment?.mode === 'assigned-down',
    registeringUnit: directory.unitName(state.registeringUnitId),
    responsibleUnit: directory.unitName(state.assignment?.unitId) || undefined,
    handler: directory.personName(state.handlerId) || undefined,
    limit: limitOf(state, facts),
    right: rightOf(state, facts.today),
    settlement: state.closing?.settlement,
    facts: threeFacts(state),
    promises: promisesOf(state, facts.today),
    ending: state.ending && { cause: state.ending.cause, route: state.ending.route },
    answeredWith: undefined,
    story: tellStory(story, directory),
    papers: state.papers.map((paper) => ({
      ...paper,
      own: paper.voided === undefined && isOwnPaper(paper, state),
    })),
    letter: letterOf(state, directory),
    ratable: isRatable(state),
    rating: state.rating,
  };
}

// In the order a petitioner waits for them: the answer comes before the unit's own report on it.
const awaited = ['triage_office', 'notice_direct', 'notice_transferred', 'handle_r6', 'handdown_report'];

function limitOf(state: PetitionState, { directory, today }: TellFacts): CitizenLimit | undefined {
  const running = (id: string): RunningClock | undefined =>
    state.clocks.find(({ due, stoppedOn }) => due.clock === id && stoppedOn === undefined);
  const clock = awaited.map(running).find((found) => found !== undefined);
  if (!clock) return undefined;
  const unitId = clock.owner === 'petition-office' ? state.registeringUnitId : state.assignment?.unitId;
  const paused = pausedSince(clock);
  const late = paused === undefined && today > clock.due.limit;
  return { due: clock.due, unit: directory.unitName(unitId), late, pausedSince: paused };
}

function rightOf(state: PetitionState, today: PlainDate): CitizenRight | undefined {
  const clock = state.clocks.findLast(({ due }) => due.clock === 'review_apply');
  // Reopening takes the answer back into work; the next one opens its own window.
  if (!clock || clock.stoppedOn !== undefined) return undefined;
  const open = today <= clock.due.limit;
  return { due: clock.due, organ: state.decision?.reviewOrgan ?? '', open };
}

function promisesOf(state: PetitionState, today: PlainDate): readonly CitizenPromise[] {
  if (!state.service) return [];
  const told = claimTexts(state);
  const answers = (state.decision?.claims ?? []).filter(({ claimId }) => told.has(claimId));
  return answers.flatMap((answer, at) => {
    if (!isSupported(answer)) return [];
    const doneOn = state.executions.find(({ claimId }) => claimId === answer.claimId)?.on;
    const { executeBy } = answer;
    const late = doneOn === undefined && executeBy !== undefined && executeBy < today;
    return [{ claim: at + 1, executeBy, doneOn, late }];
  });
}

// Papers between organs are named to the petitioner, not handed out; the letter is handed out when it is served.
function isOwnPaper({ kind, number }: Paper, { servedLetters }: PetitionState): boolean {
  return citizenPapers.includes(kind) || servedLetters.includes(number);
}

const citizenPapers: readonly Paper['kind'][] = [
  'acceptance-notice',
  'extension-notice',
  'guidance-notice',
  'refusal-notice',
  'no-more-notice',
  'hearing-notice',
];

function letterOf(state: PetitionState, directory: Directory): CitizenLetter | undefined {
  const { decision, service } = state;
  if (!decision || !service) return undefined;
  const claims = claimTexts(state);
  return {
    number: state.servedLetters.at(-1),
    organ: directory.unitName(state.assignment?.unitId),
    signedOn: state.signedOn,
    servedOn: service.servedOn,
    answers: decision.claims.flatMap(({ claimId, ...answer }) => {
      const claim = claims.get(claimId);
      return claim === undefined ? [] : [{ ...answer, claim }];
    }),
    reviewOrgan: decision.reviewOrgan,
  };
}
