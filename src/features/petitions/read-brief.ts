// One page that a leader reads in a minute. What is sealed stays sealed: it is built from what the reader may see.
import type { BriefView } from '#contract/talks.ts';
import { caseLevelWords, openCaseLeads } from '#core/petitions/case-lead.ts';
import { channelWords } from '#core/classes/channels.ts';
import { satisfactionWords } from '#core/classes/satisfactions.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { PetitionId, ReceptionId } from '#core/kit/ids.ts';
import { daysBetween, type PlainDate } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import { isRight, pausedSince } from '#core/petitions/petition-clocks.ts';
import { opinionWords, phaseWords } from '#core/petitions/petition-words.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { owedPromises } from '#core/petitions/promise.ts';
import type { RunningClock } from '#core/petitions/running-clock.ts';
import { settleGap } from '#core/petitions/settle-at-once.ts';
import { conditionsNeeded } from '#core/petitions/simple-handling.ts';
import { mayTake } from '#core/petitions/steps.ts';
import { settleGapWords } from '#core/petitions/talk-words.ts';
import { keepsAway } from '#core/petitions/who-received.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Directory } from '#features/organisation/queries.ts';
import { earlierMatters, type EarlierMatter } from '#ledger/earlier-matters.ts';
import { loadPetition, type NotFound } from '#ledger/load-petition.ts';
import type { Reader } from '#ledger/transaction.ts';
import type { Call } from '#platform/http/caller.ts';
import type { PetitionParts } from './petition-parts.ts';
import { phaseNameOf } from './present-agreements.ts';
import { presentClaims } from './present-claims.ts';
import { presentPeople } from './present-people.ts';
import { presentTalks } from './present-talks.ts';
import { placeName } from './queries.ts';
import { findSitting, selfOf } from './record-talk.ts';

/** So many earlier matters are read in a minute; the count says how many there are. */
const mattersMax = 12;
const narrativeMax = 400;

type Text = (words: Words, facts?: Readonly<Record<string, string | number>>) => string;

export async function readBrief(
  id: PetitionId,
  receptionId: ReceptionId | undefined,
  { caller, language }: Pick<Call<Caller>, 'caller' | 'language'>,
  parts: PetitionParts,
): Promise<Result<BriefView, NotFound>> {
  const { read } = parts.database;
  const { actor, directory } = caller;
  const loaded = await loadPetition(read, actor, id);
  if (!loaded.ok) return loaded;
  const { state, petitioners } = loaded.value;
  const linked = [...state.links, ...state.mergedIn].map((one) => one.petitionId);
  const [earlier, leaders] = await Promise.all([
    earlierMatters(read, actor, id, linked, mattersMax),
    leadersOf(state, receptionId, caller, read),
  ]);
  const today = parts.clock.today();
  const text: Text = (words, facts) => say(words, language, facts);
  const gap = settleGap(state);
  const place = placeName(state.place.divisionCode, directory, parts.divisions);
  return ok({
    id,
    number: state.number,
    version: state.version,
    title: state.title,
    phase: state.phase,
    phaseName: text(phaseNameOf(state)),
    channelName: text(channelWords[state.channel]),
    receivedOn: state.receivedOn,
    peopleCount: state.peopleCount,
    place: [place, state.place.detail].filter(Boolean).join(' '),
    people: presentPeople(state, petitioners).map(({ name, maskedPhone }) => ({ name, maskedPhone })),
    claims: presentClaims(state, caller, () => '', text).claims.map((claim) => ({
      text: claim.text,
      purposeName: claim.purposeName,
    })),
    narrative: shortened(state.narrative),
    responsibleUnit: directory.unitName(state.assignment?.unitId) || undefined,
    responsibleUnitId: state.assignment?.unitId,
    registeringUnitId: state.registeringUnitId,
    late: lateLimits(state, today, directory, parts, language),
    promises: owedPromises(state).map((promise) => ({
      text: promise.text,
      limit: promise.limit,
      unit: directory.unitName(promise.unitId),
      overdue: promise.limit < today,
    })),
    earlier: {
      count: earlier[0]?.count ?? 0,
      matters: earlier.map((one) => presentMatter(one, directory, text)),
    },
    leads: openCaseLeads(state).map(({ leader, level, deadline }) => ({
      leader: `${leader.post} ${leader.name}`,
      level: text(caseLevelWords[level]),
      deadline,
    })),
    talks: presentTalks(state, text),
    leaders,
    notSettled: gap && text(settleGapWords[gap]),
    light: conditionsNeeded(state).length === 0,
    handlers: directory
      .holdersWith(state.registeringUnitId, 'handle')
      .map((handler) => ({ id: handler, name: directory.personName(handler) })),
    mayRecord: mayTake('record-talk', state, actor).ok,
  });
}

async function leadersOf(
  state: PetitionState,
  receptionId: ReceptionId | undefined,
  caller: Caller,
  read: Reader,
): Promise<BriefView['leaders']> {
  const self = selfOf(caller);
  const sitting = receptionId && (await findSitting(read, caller, receptionId));
  const seats = sitting ? sitting.seats : [{ seat: undefined, leader: self }];
  return seats.map(({ seat, leader }) => ({
    seat,
    name: leader.name,
    post: leader.post,
    mine: leader.accountId === self.accountId,
    keepsAway: keepsAway(leader, state),
  }));
}

const shortened = (narrative: string): string =>
  narrative.length > narrativeMax ? `${narrative.slice(0, narrativeMax)}…` : narrative;

// What runs past its limit, and what was done only after it.
function lateLimits(
  state: PetitionState,
  today: PlainDate,
  directory: Directory,
  { law }: Pick<PetitionParts, 'law'>,
  language: Language,
): BriefView['late'] {
  return state.clocks.flatMap((clock) => {
    const { due, stoppedOn } = clock;
    const until = stoppedOn ?? today;
    if (isRight(clock) || pausedSince(clock) !== undefined || until <= due.limit) return [];
    return [
      {
        name: say(law.nameOf(due.clock), language),
        limit: due.limit,
        unit: ownerOf(clock, state, directory),
        days: daysBetween(due.limit, until),
        over: stoppedOn !== undefined,
      },
    ];
  });
}

function ownerOf({ owner }: RunningClock, state: PetitionState, directory: Directory): string {
  const { assignment, registeringUnitId, reviews } = state;
  if (owner === 'reviewing-unit') return reviews.at(-1)?.organ.name ?? '';
  return directory.unitName(
    owner === 'petition-office' ? registeringUnitId : (assignment?.unitId ?? registeringUnitId),
  );
}

function presentMatter(
  matter: EarlierMatter,
  directory: Directory,
  text: Text,
): BriefView['earlier']['matters'][number] {
  const { id, number, title, receivedOn, phase } = matter;
  return {
    id,
    number,
    title,
    receivedOn,
    phaseName: text(phaseWords[phase]),
    reply: replyOf(matter, directory, text),
  };
}

function replyOf(
  { responsibleUnitId, answeredOn, solvedOn, satisfaction, opinions }: EarlierMatter,
  directory: Directory,
  text: Text,
): string {
  if (answeredOn === null) return '';
  const parts = [
    text(texts.answered, { on: answeredOn, unit: directory.unitName(responsibleUnitId ?? undefined) }),
    ...new Set(opinions.map((opinion) => text(opinionWords[opinion]))),
    ...(solvedOn === null ? [] : [text(texts.solved, { on: solvedOn })]),
    ...(satisfaction === null ? [] : [text(satisfactionWords[satisfaction])]),
  ];
  return parts.join(text(texts.comma));
}

const texts = {
  answered: { zh: '{on} {unit}答复', en: 'answered on {on} by {unit}' },
  solved: { zh: '{on}解决', en: 'solved on {on}' },
  comma: { zh: '；', en: '; ' },
} as const satisfies Record<string, Words>;
