import type { z } from 'zod';
import type * as contract from '#contract/receptions.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { declineAbsence, emptySeat, substituteLeader, swapSeats } from '#core/receptions/arrange-absence.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import type { Reception, ReceptionEvent } from '#core/receptions/reception.ts';
import { receptionEvents, recordReception } from '#ledger/record-reception.ts';
import type { Stale, Tx } from '#ledger/transaction.ts';
import { changeReception, type RuleFacts, type RuleRefusal, type Which } from './change-reception.ts';
import { checkLeader } from './check-names.ts';
import { sittingsOn } from './plan-receptions.ts';
import { circumstancesOf, type ReceptionCall, type ReceptionParts } from './reception-parts.ts';
import type { ReceptionRefusal } from './refusals.ts';

type Body = z.output<typeof contract.decideAbsence.body>;

/** Decides on an open absence. An exchange changes both sittings, or neither. */
export async function decideAbsence(
  which: Which,
  { seat, decision }: Pick<Body, 'seat' | 'decision'>,
  call: ReceptionCall,
  parts: ReceptionParts,
): Promise<Result<{ version: number }, ReceptionRefusal | Stale>> {
  switch (decision.outcome) {
    case 'substitute': {
      const leader = checkLeader(decision.leader, call.caller.directory);
      if (!leader.ok) return leader;
      const command = { seat, leader: leader.value };
      return changeReception(which, (one, facts) => substituteLeader(command, one, facts), call, parts);
    }
    case 'swap':
      return changeReception(
        which,
        (reception, facts, tx) => swapWith({ seat, with: decision, tx }, reception, facts, call, parts),
        call,
        parts,
      );
    case 'without':
      return changeReception(which, (one, facts) => emptySeat(seat, one, facts), call, parts);
    case 'decline': {
      const { reason } = decision;
      return changeReception(
        which,
        (one, facts) => declineAbsence({ seat, reason }, one, facts),
        call,
        parts,
      );
    }
  }
}

type Swap = {
  readonly seat: number;
  readonly with: Extract<Body['decision'], { outcome: 'swap' }>;
  readonly tx: Tx;
};

async function swapWith(
  { seat, with: other, tx }: Swap,
  reception: Reception,
  { sameDay, ...facts }: RuleFacts,
  call: ReceptionCall,
  { clock }: ReceptionParts,
): Promise<Result<readonly ReceptionEvent[], RuleRefusal>> {
  const { jurisdictionId } = call.caller.actor;
  const before = await receptionEvents(tx.read, jurisdictionId, other.receptionId);
  const theirs = foldReception(before);
  if (!theirs) return err({ kind: 'receptions.not-found' });
  const theirDay = await sittingsOn(tx.read, jurisdictionId, theirs.on);
  const decided = swapSeats(
    { reception, seat, sameDay },
    { reception: theirs, seat: other.seat, sameDay: theirDay },
    facts,
  );
  if (!decided.ok) return decided;
  const [mine, others] = decided.value;
  await recordReception(tx, theirs.id, before, others, circumstancesOf(call, clock));
  return ok(mine);
}
