import type { AccountId } from '../kit/ids.ts';
import type { PetitionState } from './petition.ts';
import type { QualityEvent } from './quality-events.ts';
import type { Recusal } from './recusal.ts';

export const beforeQuality = {
  importance: undefined,
  recusals: [],
  authorId: undefined,
  hands: [],
  executions: [],
} as const satisfies Partial<PetitionState>;

export function evolveQuality(state: PetitionState, event: QualityEvent): Partial<PetitionState> {
  switch (event.kind) {
    case 'ImportanceMarked':
      return { importance: event.importance };
    case 'ImportanceRemoved':
      return { importance: undefined };
    case 'RecusalDeclared':
    case 'RecusalRequested': {
      const origin = event.kind === 'RecusalDeclared' ? 'declared' : 'requested';
      return { recusals: [...state.recusals, { ...event.recusal, origin, decision: undefined }] };
    }
    case 'RecusalDecided':
      return decided(state, event);
    case 'ExecutionRecorded':
      return { executions: [...state.executions, event.execution] };
  }
}

// Whoever has to keep away handles the matter no more: somebody else has to be named.
function decided(
  { recusals, handlerId }: PetitionState,
  { personId, granted, reason, on }: Extract<QualityEvent, { kind: 'RecusalDecided' }>,
): Partial<PetitionState> {
  const settle = (recusal: Recusal): Recusal =>
    recusal.personId === personId && recusal.decision === undefined
      ? { ...recusal, decision: { on, granted, reason } }
      : recusal;
  const left = granted && handlerId === personId;
  return { recusals: recusals.map(settle), ...(left ? { handlerId: undefined } : {}) };
}

/** Everybody who handled the matter, wrote its answer or signed it, once each. */
export function withHand(
  { hands }: Pick<PetitionState, 'hands'>,
  id: AccountId | undefined,
): readonly AccountId[] {
  return id === undefined || hands.includes(id) ? hands : [...hands, id];
}
