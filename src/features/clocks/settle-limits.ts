import type { DirectoryReader } from '#features/organisation/queries.ts';
import { hasLimitsToSettle } from '#ledger/open-clocks.ts';
import { unansweredSuggestions } from '#ledger/suggestion-ledger.ts';
import { chooseKeeper } from './choose-keeper.ts';
import type { LawParts } from './keep-law.ts';
import { reprojectOpenClocks, type Reprojected } from './reproject-open-clocks.ts';

/**
 * Computes provisional limits again whose year is known by now: it came with a newer program, or the computing was broken
 * off. Does nothing when there is none, so it may be asked at any time. In the name of the first administrator or director.
 */
export async function settleLimits(
  parts: LawParts & { readonly directory: DirectoryReader },
): Promise<Reprojected> {
  const { database, openLaw, clock } = parts;
  await openLaw.refresh(database.read);
  const { calendar } = openLaw.current();
  const directory = await parts.directory(database.read);
  const keeper = directory && chooseKeeper(directory, undefined);
  if (!keeper?.ok) return nothing;
  const { jurisdictionId } = keeper.value;
  const { publishedThrough } = calendar;
  const suggestions = await unansweredSuggestions(database.read, jurisdictionId);
  const isWaiting =
    suggestions.some(({ due }) => due.provisional && due.limit <= publishedThrough) ||
    (await hasLimitsToSettle(database.read, jurisdictionId, publishedThrough));
  if (!isWaiting) return nothing;
  const { year, papers } = calendar.years.at(-1) ?? { year: 0, papers: [] };
  const notice = `节假日安排已公布至${year}年 ${papers.join(' ')}`;
  const order = {
    filter: { provisionalOnly: true },
    lawFor: openLaw.book.for,
    rulesOn: openLaw.book.on,
    calendar,
    notice,
  };
  return reprojectOpenClocks(database, order, {
    actor: keeper.value,
    at: clock.now(),
    cause: `calendar through ${calendar.publishedThrough}`,
    legalBasis: `${notice}；《民法典》第二百零三条`,
  });
}

const nothing: Reprojected = { petitions: 0, moved: 0, settled: 0 };
