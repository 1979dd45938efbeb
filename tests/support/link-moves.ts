// Moves between two petitions, and about who is competent, for random walks.
import type { ClaimId, PetitionId, UnitId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import type { Actor } from '#core/access/actor.ts';
import { contestJurisdiction, designateUnit } from '#core/petitions/contest-jurisdiction.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { LawInForce } from '#core/petitions/law-in-force.ts';
import { linkPetitions, unlinkPetitions, type BothLogs } from '#core/petitions/link-petitions.ts';
import { mergePetitions, unmergePetitions } from '#core/petitions/merge-petitions.ts';
import type { Intake, PetitionState } from '#core/petitions/petition.ts';
import { registerPetition } from '#core/petitions/register-petition.ts';
import { assignSuccessor, nameCoHandlers } from '#core/petitions/share-handling.ts';

export const otherClaimId = 'claim-3' as ClaimId;

type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;
type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: LawInForce };
// `above` reviews in these walks.
const successors = ['above', undefined, 'successor', 'successor'] as readonly (UnitId | undefined)[];

type Units = { readonly office: UnitId; readonly bureau: UnitId; readonly respondent: UnitId };

const here = (result: Result<BothLogs<PetitionEvent>, { readonly kind: string }>): Events =>
  result.ok ? ok(result.value.here) : result;

/** `other` is a petition of the same matter that was registered before. */
export function linkMoves(
  state: PetitionState,
  other: PetitionState,
  facts: Facts,
  choice: number,
  { office, bureau, respondent }: Units,
) {
  const chosen = [bureau, respondent, office][choice % 3] ?? bureau;
  const named = choice % 7 === 0 ? state : other;
  const reason = '核实为同一事项';
  return {
    link: () => here(linkPetitions({ kind: 'repeat', reason }, state, named, facts)),
    unlink: () => here(unlinkPetitions({ reason }, state, named, facts)),
    merge: () => here(mergePetitions({ reason }, state, named, facts)),
    unmerge: () => here(unmergePetitions({ reason }, state, other, facts)),
    contest: () => {
      const way = choice % 2 ? ('superior' as const) : ('joint-conference' as const);
      const designator = { way, designatorId: office };
      return contestJurisdiction({ reason: '三定方案没有列明', signer: '' }, state, { ...facts, designator });
    },
    designate: () => {
      const minutes = choice % 4 ? '联纪1号' : '';
      const command = { unitId: chosen, body: '县联席会议', minutes, reason: '首接负责' };
      return designateUnit(command, state, { ...facts, canReceive: choice % 5 > 0 });
    },
    'name-co-handlers': () =>
      nameCoHandlers({ unitIds: choice % 2 ? [chosen] : [], reason }, state, { ...facts, canReceive: true }),
    'assign-successor': () =>
      assignSuccessor({ unitId: successors[choice % 4] ?? chosen, cause: 'merged', reason }, state, {
        ...facts,
        canReceive: true,
        unitIsClosed: choice % 3 > 0,
      }),
  } as const satisfies Record<string, () => Events>;
}

/** What a petition has to write when another one is merged into it; nothing about who may do that. */
export function takeIn(state: PetitionState, other: PetitionState, actor: Actor, today: PlainDate): Events {
  const merged = mergePetitions({ reason: '同一事项' }, other, state, { actor, today });
  if (!merged.ok) return merged;
  const known = state.mergedIn.some((matter) => matter.petitionId === other.id);
  return known ? { ok: false, error: { kind: 'merged before' } } : ok(merged.value.there);
}

/** The same matter, registered under another number on the same day, with a claim of its own. */
export function otherPetition(intake: Intake, registeringUnitId: UnitId, law: LawInForce): PetitionState {
  const claims = intake.claims.slice(1).map((claim) => ({ ...claim, id: otherClaimId }));
  const command = { petitionId: 'other' as PetitionId, registeringUnitId, intake: { ...intake, claims } };
  const begun = registerPetition(command, { today: intake.receivedOn, law });
  const state = begun.ok ? fold(begun.value('330106-2026-000002')) : undefined;
  if (!state) throw new Error('nothing was registered');
  return state;
}
