import type { z } from 'zod';
import type { issueSuggestion as issueContract } from '#contract/suggestions.ts';
import type { Actor } from '#core/access/actor.ts';
import { datePartsOf, type PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { formatDocumentNumber, suggestionCode } from '#core/papers/document-number.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { issueSuggestion, maySuggest } from '#core/suggestions/issue-suggestion.ts';
import { foldSuggestion, type SuggestionContent } from '#core/suggestions/suggestion.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadSuggestion, recordSuggestion } from '#ledger/suggestion-ledger.ts';
import { takeNumber } from '#ledger/take-number.ts';
import type { Database, Stale } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import { findEvidence } from './find-evidence.ts';
import type { SuggestionRefusal } from './refusals.ts';

export type SuggestionParts = { readonly database: Database; readonly clock: Clock; readonly law: LawBook };

type Body = z.output<typeof issueContract.body>;
type Given = { readonly number: string; readonly limit: PlainDate };

/** Gives a suggestion: evidence by number, the rule, the official number last. Sent twice it is given once. */
export async function giveSuggestion(
  ...call: Parameters<typeof giveOnce>
): Promise<Result<Given, SuggestionRefusal | Stale>> {
  // The same request at the same moment: the second sees what the first wrote.
  const first = await giveOnce(...call);
  return !first.ok && first.error.kind === 'ledger.stale' ? giveOnce(...call) : first;
}

async function giveOnce(
  body: Body,
  { actor, directory }: Caller,
  requestId: string,
  { database, clock, law }: SuggestionParts,
): Promise<Result<Given, SuggestionRefusal | Stale>> {
  if (!maySuggest(actor)) return err({ kind: 'suggestions.not-yours' });
  const name = directory.unitName(body.addresseeUnitId) || body.addresseeName;
  if (name === '') return err({ kind: 'suggestions.no-addressee' });
  const { id, power, concerningUnitId, problem, advice, addresseeUnitId: unitId } = body;
  return database.transact<Given, SuggestionRefusal>(async (tx) => {
    const given = await loadSuggestion(tx.read, actor, id);
    if (given) return ok({ number: given.number, limit: given.due.limit });
    const found = await findEvidence(tx.read, actor, body.evidence);
    if (!found.ok) return found;
    const evidence = found.value.map((petition) => petition.cited);
    const addressee = { unitId, name };
    const content: SuggestionContent = { power, addressee, concerningUnitId, problem, advice, evidence };
    const today = clock.today();
    const handledBy = found.value.map((petition) => petition.handledBy);
    const complainedOf = found.value.map((petition) => petition.complainedOf);
    const facts = { actor, today, law: law.on(today), handledBy, complainedOf };
    const decided = issueSuggestion({ id, content }, facts);
    if (!decided.ok) return decided;
    const number = await nextNumber(actor, directory.unit(actor.unitId)?.organCode || '信');
    const events = decided.value(number);
    const circumstances = { actor, at: clock.now(), cause: `request ${requestId}`, legalBasis };
    await recordSuggestion(tx, id, [], events, circumstances);
    return ok({ number, limit: foldSuggestion(events)?.due.limit ?? today });
    async function nextNumber({ jurisdictionId }: Actor, organCode: string): Promise<string> {
      const { year } = datePartsOf(today);
      const serial = await takeNumber(tx, jurisdictionId, `paper ${organCode} ${suggestionCode} ${year}`);
      return formatDocumentNumber({ organCode, kindCode: suggestionCode, year, serial, style: 'red-head' });
    }
  });
}

export const legalBasis = '《信访工作条例》第四十条';
