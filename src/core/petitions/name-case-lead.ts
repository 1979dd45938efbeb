// Who answers for the matter: named by whoever supervises, or by having received the petitioner; handed over only with a
// reason, so that the one before stays in the history.
import type { Actor } from '../access/actor.ts';
import type { AccountId, TalkId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import {
  caseHelpers,
  isSameLeader,
  keepsAway,
  openCaseLead,
  type CaseGround,
  type CaseLeader,
  type CaseLevel,
  type CaseTerms,
} from './case-lead.ts';
import { holdsAccusation } from './authority.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** The day, and at which units a person holds posts; nobody without a post can lead by account. */
export type CaseFacts = {
  readonly today: PlainDate;
  readonly unitsOf: (accountId: AccountId) => readonly UnitId[];
};
type StepFacts = CaseFacts & { readonly actor: Actor };
type Decided<Refusal> = Result<readonly PetitionEvent[], Refusal>;

export type NameCaseLead = CaseTerms & {
  readonly level: CaseLevel;
  readonly leader: CaseLeader;
  readonly ground: CaseGround;
  readonly talkId?: TalkId | undefined;
};

/** The lead of the matter at one level, without asking who names it: part of a talk as well as a step of its own. */
export function nameCaseLead(
  { level, leader, ground, talkId, ...terms }: NameCaseLead,
  state: PetitionState,
  facts: CaseFacts,
): Decided<CaseLeadRefusal> {
  const led = openCaseLead(state, level);
  if (led) return err({ kind: 'petitions.case-led-already', name: led.leader.name });
  const refusal = refuseLeader(leader, state, facts) ?? refuseTerms(terms, state, facts);
  if (refusal) return err(refusal);
  const talk = talkId === undefined ? {} : { talkId };
  return ok([{ kind: 'CaseLeadNamed', level, leader, ground, ...talk, ...terms, on: facts.today }]);
}

export type CaseLeadRefusal =
  | { readonly kind: 'petitions.case-led-already'; readonly name: string }
  | { readonly kind: 'petitions.case-not-led' }
  | { readonly kind: 'petitions.case-lead-keeps-away'; readonly name: string }
  | { readonly kind: 'petitions.case-lead-without-post'; readonly name: string }
  | { readonly kind: 'petitions.case-helper-keeps-away' }
  | { readonly kind: 'petitions.case-unit-complained-of' }
  | { readonly kind: 'petitions.accusation-stays' }
  | { readonly kind: 'petitions.case-lead-same'; readonly name: string }
  | {
      readonly kind: 'petitions.case-deadline-past';
      readonly deadline: PlainDate;
      readonly today: PlainDate;
    };

/** Named by whoever supervises. */
export function appointCaseLead(
  command: Omit<NameCaseLead, 'ground' | 'talkId'>,
  state: PetitionState,
  facts: StepFacts,
): Decided<StepRefusal | CaseLeadRefusal> {
  const may = mayTake('name-case-lead', state, facts.actor);
  return may.ok ? nameCaseLead({ ...command, ground: 'named' }, state, facts) : may;
}

/** Whoever received the petitioner leads when nobody leads at that level yet and nothing keeps them from it. */
export function leadByReceiving(
  command: Omit<NameCaseLead, 'ground'>,
  state: PetitionState,
  facts: CaseFacts,
): readonly PetitionEvent[] {
  const named = nameCaseLead({ ...command, ground: 'received' }, state, facts);
  return named.ok ? named.value : [];
}

export function handOverCaseLead(
  { level, to, reason }: { readonly level: CaseLevel; readonly to: CaseLeader; readonly reason: string },
  state: PetitionState,
  facts: StepFacts,
): Decided<StepRefusal | CaseLeadRefusal> {
  const may = mayTake('hand-over-case-lead', state, facts.actor);
  if (!may.ok) return may;
  const lead = openCaseLead(state, level);
  if (!lead) return err({ kind: 'petitions.case-not-led' });
  if (isSameLeader(lead.leader, to)) return err({ kind: 'petitions.case-lead-same', name: to.name });
  const refusal = refuseLeader(to, state, facts);
  if (refusal) return err(refusal);
  return ok([{ kind: 'CaseLeadHandedOver', level, to, reason, on: facts.today }]);
}

/** Another unit, person, team or deadline for the same lead, with the reason. */
export function changeCaseTerms(
  { level, reason, ...terms }: CaseTerms & { readonly level: CaseLevel; readonly reason: string },
  state: PetitionState,
  facts: StepFacts,
): Decided<StepRefusal | CaseLeadRefusal> {
  const may = mayTake('change-case-terms', state, facts.actor);
  if (!may.ok) return may;
  const lead = openCaseLead(state, level);
  if (!lead) return err({ kind: 'petitions.case-not-led' });
  const refusal = refuseTerms(terms, state, facts, lead.deadline);
  if (refusal) return err(refusal);
  return ok([{ kind: 'CaseTermsChanged', level, reason, ...terms, on: facts.today }]);
}

function refuseLeader(
  leader: CaseLeader,
  state: PetitionState,
  { unitsOf }: CaseFacts,
): CaseLeadRefusal | undefined {
  const { accountId, name } = leader;
  const units = accountId === undefined ? [] : unitsOf(accountId);
  if (keepsAway(state, leader, units)) return { kind: 'petitions.case-lead-keeps-away', name };
  if (accountId === undefined) return undefined;
  if (units.length === 0) return { kind: 'petitions.case-lead-without-post', name };
  return opensAccusation(state, units) ? { kind: 'petitions.accusation-stays' } : undefined;
}

// Whoever leads or helps reads the matter, so that an accusation would reach a unit that has nothing to do with it.
const opensAccusation = (state: PetitionState, units: readonly UnitId[]): boolean =>
  holdsAccusation(state) &&
  !units.some((unitId) =>
    [state.registeringUnitId, state.assignment?.unitId, ...state.coHandlers].includes(unitId),
  );

function refuseTerms(
  terms: CaseTerms,
  state: PetitionState,
  { today, unitsOf }: CaseFacts,
  before?: PlainDate,
): CaseLeadRefusal | undefined {
  const { unitId, deadline } = terms;
  // A deadline that has passed stays when only the team changes.
  if (deadline < today && deadline !== before)
    return { kind: 'petitions.case-deadline-past', deadline, today };
  if (unitId === state.respondent?.unitId) return { kind: 'petitions.case-unit-complained-of' };
  const helpers = caseHelpers(terms);
  if (helpers.some((accountId) => keepsAway(state, { accountId }, unitsOf(accountId))))
    return { kind: 'petitions.case-helper-keeps-away' };
  const opens = helpers.some((accountId) => opensAccusation(state, unitsOf(accountId)));
  return opens ? { kind: 'petitions.accusation-stays' } : undefined;
}
