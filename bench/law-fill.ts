// Petitions whose first limit falls into a year that is not published yet.
import { v7 as uuid } from 'uuid';
import type {
  AccountId,
  ClaimId,
  JurisdictionId,
  PetitionId,
  PetitionerId,
  PostId,
  UnitId,
} from '#core/kit/ids.ts';
import { addDays, plainDate } from '#core/kit/plain-date.ts';
import { ok } from '#core/kit/result.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { registerPetition } from '#core/petitions/register-petition.ts';
import { recordRegistrations } from '#ledger/record-registrations.ts';
import type { Database } from '#ledger/transaction.ts';
import { must } from './travel-road.ts';

export const benchKeeper = {
  accountId: uuid() as AccountId,
  postId: uuid() as PostId,
  jurisdictionId: '330106' as JurisdictionId,
};

const batchSize = 500;

/** Registers `count` petitions of the second half of December 2026 by the rule, in batches. */
export async function fillOpenClocks(database: Database, count: number, law: LawBook): Promise<void> {
  for (let from = 0; from < count; from += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, count - from) }, (_, at) =>
      registered(from + at, law),
    );
    const circumstances = { actor: benchKeeper, at: new Date(), legalBasis: 'bench' };
    must(await database.transact(async (tx) => ok(await recordRegistrations(tx, batch, circumstances))));
  }
}

function registered(at: number, law: LawBook) {
  const receivedOn = addDays(plainDate('2026-12-17'), at % 15);
  const decided = registerPetition(
    {
      petitionId: uuid() as PetitionId,
      registeringUnitId: benchKeeper.postId as string as UnitId,
      intake: {
        channel: 'letter',
        receivedOn,
        backDateReason: '年末集中登记',
        title: '道路破损请求维修',
        narrative: '村道路面破损多处，请求维修。'.repeat(20),
        people: [{ petitionerId: uuid() as PetitionerId, role: 'petitioner' }],
        peopleCount: 1,
        claims: [
          {
            id: uuid() as ClaimId,
            text: '维修道路',
            purpose: 'request',
            contentClass: '0204',
            route: undefined,
          },
        ],
        place: { divisionCode: '330106109', detail: '' },
        respondent: undefined,
        attachments: [],
        externalId: undefined,
      },
    },
    { today: receivedOn, law: law.on(receivedOn) },
  );
  return { events: must(decided)(`330106-2026-${String(at).padStart(6, '0')}`), cause: 'bench' };
}
