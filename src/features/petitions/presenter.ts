import type { PetitionView } from '#contract/petitions.ts';
import type { ClockView } from '#contract/petition-parts.ts';
import { systemActor } from '#core/access/system-actor.ts';
import { satisfactionWords } from '#core/classes/satisfactions.ts';
import { clockColour } from '#core/clocks/clock-colour.ts';
import { explainDue } from '#core/clocks/explain-due.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import { daysBetween, type PlainDate } from '#core/kit/plain-date.ts';
import { toTraditional } from '#core/kit/traditional.ts';
import { backDateOf } from '#core/petitions/back-date.ts';
import { describeEvent } from '#core/petitions/describe-event.ts';
import { isRight, pausedSince } from '#core/petitions/petition-clocks.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { RunningClock } from '#core/petitions/running-clock.ts';
import { paperWords, settlementWords } from '#core/petitions/petition-words.ts';
import { rungWords, type WarningLadder } from '#core/supervision/ladder.ts';
import { dayAtShanghai } from '#platform/clock/clock.ts';
import type { Suggestion } from '#core/suggestions/suggestion.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { presentCiting } from '#features/suggestions/queries.ts';
import type { LoadedPetition, PetitionerRow, Recorded } from '#ledger/load-petition.ts';
import { presentSteps } from './explain-steps.ts';
import { presentClaims } from './present-claims.ts';
import { presentDetours } from './present-detours.ts';
import { presentWarnings } from './present-warnings.ts';
import { presentSupervision } from './present-supervision.ts';
import { presentCaseLeads } from './present-case-leads.ts';
import { presentQuality } from './present-quality.ts';
import { presentJoint } from './present-joint.ts';
import { presentAuthorities } from './present-authorities.ts';
import { phaseNameOf, presentAgreements, presentSimple } from './present-agreements.ts';
import { presentInvitations } from './present-invitations.ts';
import { presentHearings } from './present-hearings.ts';
import { presentLinks, type KnownLink } from './present-links.ts';
import { presentPeople } from './present-people.ts';
import { presentLadder } from './present-ladder.ts';
import { presentPromises } from './present-promises.ts';
import { presentPapers } from './present-papers.ts';
import { placeName, type AttachmentRow } from './queries.ts';
import type { PetitionParts } from './petition-parts.ts';

export type PresentFacts = {
  readonly caller: Caller;
  readonly language: Language;
  readonly today: PlainDate;
  readonly petitioners: readonly PetitionerRow[];
  readonly attachments: readonly AttachmentRow[];
  readonly linked: ReadonlyMap<PetitionId, KnownLink>;
  /** The suggestions that cite it and that the reader may know of. */
  readonly citing: readonly Suggestion[];
  readonly parts: Pick<PetitionParts, 'contentClasses' | 'divisions' | 'law' | 'authorityCodes'>;
};

/** The whole page of a petition for one reader in one language. Numbers of people are masked. */
export function presentPetition({ state, story }: LoadedPetition, facts: PresentFacts): PetitionView {
  const { caller, language, today, parts } = facts;
  const { directory } = caller;
  const text = (words: Words): string => say(words, language);
  return {
    id: state.id,
    number: state.number,
    version: state.version,
    phase: state.phase,
    phaseName: text(phaseNameOf(state)),
    ruleSet: state.ruleSet,
    channel: state.channel,
    receivedOn: state.receivedOn,
    registeredOn: state.registeredOn,
    registeringUnit: directory.unitName(state.registeringUnitId),
    registeringUnitId: state.registeringUnitId,
    responsibleUnit: directory.unitName(state.assignment?.unitId) || undefined,
    responsibleUnitId: state.assignment?.unitId,
    handlerId: state.handlerId,
    handler: directory.personName(state.handlerId) || undefined,
    assignmentMode: state.assignment?.mode,
    requirement: state.assignment?.requirement,
    ...presentDetours(state, directory, text),
    supervision: presentSupervision(state, { caller, language, today, law: parts.law }),
    suggestions: facts.citing.map((suggestion) => presentCiting(suggestion, today, language)),
    caseLeads: [...presentCaseLeads(state, { directory, language, today })],
    quality: presentQuality(state, { caller, language, today }),
    hearings: presentHearings(state.hearings, directory, text),
    invitations: presentInvitations(state.invitations, directory, text),
    ...presentLinks(state, facts.linked, directory, language),
    agreements: presentAgreements(state, text),
    promised: presentPromises(state, { caller, today, law: parts.law, text }),
    joint: presentJoint(state, { caller, today }),
    authorities: presentAuthorities(state, { ...facts, authorityCodes: parts.authorityCodes }),
    simple: presentSimple(state, text),
    title: state.title,
    narrative: state.narrative,
    people: presentPeople(state, facts.petitioners),
    peopleCount: state.peopleCount,
    ...presentClaims(state, caller, (code) => className(code, parts, text), text),
    place: {
      ...state.place,
      name: placeName(state.place.divisionCode, directory, parts.divisions),
    },
    respondent: state.respondent,
    externalId: state.externalId,
    attachments: [...facts.attachments],
    decision: state.decision,
    service: state.service,
    report: state.report,
    earlier: state.earlier,
    closing: state.closing && {
      ...state.closing,
      settlement: text(settlementWords[state.closing.settlement]),
    },
    rating: state.rating && {
      ...state.rating,
      office: text(satisfactionWords[state.rating.office]),
      unit: text(satisfactionWords[state.rating.unit]),
    },
    ladder: presentLadder(state, { directory, today, text, petitioners: facts.petitioners }),
    clocks: state.clocks.map((clock) => presentClock(clock, today, language, parts)),
    story: story.flatMap((entry, at) => {
      const told = presentEntry(entry, caller, language);
      const [alone] = told;
      if (entry.event.kind !== 'WarningRaised' || !alone) return told;
      return presentWarnings(entry.event, at, story, alone, { law: parts.law, language });
    }),
    ...presentSteps(state, today, parts.law, { caller, language }),
    papers: [...presentPapers(state, caller, text), ...lettersOfLead(state, facts.linked, text)],
  };
}

export function presentClock(
  clock: RunningClock,
  today: PlainDate,
  language: Language,
  parts: Pick<PetitionParts, 'law'>,
): ClockView {
  const { due } = clock;
  return {
    clock: due.clock,
    name: say(parts.law.nameOf(due.clock), language),
    from: due.from,
    target: due.target,
    limit: due.limit,
    provisional: due.provisional,
    explanation: explainIn(due, language),
    owner: clock.owner,
    stoppedOn: clock.stoppedOn,
    pausedSince: pausedSince(clock),
    daysLeft: daysBetween(today, due.limit),
    colour: colourOf(clock, today, parts.law.ladder(today)),
    warnings: (clock.warnings ?? []).map(({ rung, on }) => ({
      rung,
      name: say(rungWords[rung], language),
      on,
    })),
  };
}

// A right that was not used makes nobody late, nor does a clock that stands still.
function colourOf(clock: RunningClock, today: PlainDate, ladder: WarningLadder): ClockView['colour'] {
  const { due, stoppedOn } = clock;
  if (stoppedOn === undefined && isRight(clock) && today > due.limit) return 'stopped';
  if (pausedSince(clock) !== undefined) return 'stopped';
  return clockColour({ ...due, stoppedOn }, today, ladder);
}

/** The derivation of a due date as one sentence in any of the languages. */
export function explainIn(due: RunningClock['due'], language: Language): string {
  if (language === 'en') return explainDue(due, 'en');
  const sentence = explainDue(due, 'zh');
  return language === 'zh-Hant' ? toTraditional(sentence) : sentence;
}

function presentEntry(entry: Recorded, caller: Caller, language: Language): PetitionView['story'] {
  const { directory } = caller;
  const described = describeEvent(entry.event, {
    unit: (id) => directory.organisation.units.find((unit) => unit.id === id)?.name ?? '',
    person: (id) => directory.people.find((person) => person.id === id)?.personName ?? '',
  });
  if (!described) return [];
  const post = directory.post(entry.postId);
  const bySystem = entry.actorId === systemActor.accountId ? say(systemWords, language) : '';
  const actor = [
    directory.unitName(post?.unitId),
    post?.title,
    directory.personName(entry.actorId) || bySystem,
  ];
  const backDated = backDateOf(entry.event);
  // The story tells nobody what is known of an accusation; the reason stays in the log with the result.
  const isKept = entry.event.kind === 'AccusationResultRecorded';
  return [
    {
      version: entry.version,
      kind: entry.event.kind,
      recordedAt: entry.recordedAt.toISOString(),
      on: dayAtShanghai(entry.recordedAt),
      actor: actor.filter(Boolean).join(' '),
      text: say(described.words, language, described.facts),
      detail: described.detail,
      backDated: backDated && isKept ? { ...backDated, reason: say(keptWords, language) } : backDated,
    },
  ];
}

const keptWords: Words = { zh: '原因保密', en: 'the reason is confidential' };

const systemWords: Words = { zh: '系统', en: 'The program' };

// A merged petition is answered by the letter of its lead, printed for its own people.
function lettersOfLead(
  { merge }: PetitionState,
  linked: PresentFacts['linked'],
  text: (words: Words) => string,
): PetitionView['papers'] {
  const kind = 'decision-letter';
  const letters = (merge && linked.get(merge.leadId)?.letters) ?? [];
  return letters.map((number) => ({ kind, name: text(paperWords[kind]), number }));
}

function className(
  code: string,
  parts: Pick<PetitionParts, 'contentClasses'>,
  text: (words: Words) => string,
): string {
  const found = parts.contentClasses.find(code);
  return found ? `${text(found.group)} · ${text(found.leaf)}` : code;
}
