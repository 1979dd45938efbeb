import * as contract from '#contract/clocks.ts';
import { mayReadPetition } from '#core/access/may-read-petition.ts';
import { ruleSetsOn } from '#core/clocks/law.ts';
import { weighLocalSet } from '#core/clocks/weigh-local-set.ts';
import { say, type Language } from '#core/kit/language.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetition, reachOf } from '#ledger/load-petition.ts';
import type { Call } from '#platform/http/caller.ts';
import type { Mount } from '#platform/http/mount.ts';
import { checkCalendarText, checkRuleSetText, type LawTextProblem } from './check-law-text.ts';
import {
  adoptRuleSet,
  endRuleSet,
  keeperOf,
  type LawParts,
  mayKeepLaw,
  publishCalendar,
  withdrawCalendarYear,
} from './keep-law.ts';
import { ladderRoutes } from './ladder-routes.ts';
import { orderForCalendar, orderForRuleSet } from './order-reprojection.ts';
import { presentCertificate, presentRuleSets, presentTouched, presentYears } from './presenter.ts';
import { certificateOf } from './queries.ts';
import type { LawRefusal } from './refusals.ts';
import { translateProblem } from './translate-problem.ts';
import { previewReprojection, type Reprojection } from './reproject-open-clocks.ts';

export function clockRoutes(mount: Mount<Caller>, parts: LawParts): void {
  mount(contract.readLaw, async (_, { caller, language }) => {
    const law = parts.openLaw.current();
    return ok({
      mayKeep: mayKeepLaw(caller.actor),
      publishedThrough: law.calendar.publishedThrough,
      ruleSets: [...presentRuleSets(law, parts.clock.today(), language)],
      years: [...presentYears(law.calendar, parts.openLaw.shipped.calendar, language)],
    });
  });
  mount(contract.readCertificate, async ({ params }, { caller, language }) => {
    const loaded = await loadPetition(parts.database.read, caller.actor, params.id);
    if (!loaded.ok) return loaded;
    const { directory } = caller;
    const law = parts.openLaw.book;
    const certificate = certificateOf(loaded.value, Number(params.number), { directory, law });
    if (!certificate) return err({ kind: 'clocks.no-such-clock' });
    const { publishedThrough } = parts.openLaw.current().calendar;
    return ok(presentCertificate(certificate, language, publishedThrough));
  });
  ruleSetRoutes(mount, parts);
  calendarRoutes(mount, parts);
  ladderRoutes(mount, parts);
}

function ruleSetRoutes(mount: Mount<Caller>, parts: LawParts): void {
  mount(contract.checkRuleSet, async ({ body }, call) => {
    const law = parts.openLaw.current();
    const checked = checkRuleSetText(body.text, law);
    if (!checked.ok) return preview(call, parts, wrong(checked.error));
    const set = checked.value;
    const national = ruleSetsOn({ ...law, localSets: [] }, set.inForceFrom)[0] ?? set;
    const order = orderForRuleSet(set, { ...law, localSets: [...law.localSets, set] });
    return preview(call, parts, {
      order,
      doubts: presentDoubts(weighLocalSet(set, national), call.language),
    });
  });
  mount(contract.adoptRuleSet, ({ body }, call) => adoptRuleSet(body.text, keeperOf(call), parts));
  mount(contract.endRuleSet, ({ params, body }, call) =>
    endRuleSet(params.id, body.lastDay, keeperOf(call), parts),
  );
}

function calendarRoutes(mount: Mount<Caller>, parts: LawParts): void {
  mount(contract.checkCalendar, async ({ body }, call) => {
    const { calendar } = parts.openLaw.current();
    const checked = checkCalendarText(body.text, calendar);
    if (!checked.ok) return preview(call, parts, wrong(checked.error));
    const { newer, joined } = checked.value;
    const order = { ...orderForCalendar(newer, calendar, parts.openLaw), calendar: joined };
    return preview(call, parts, { order });
  });
  mount(contract.publishCalendar, ({ body }, call) => publishCalendar(body.text, keeperOf(call), parts));
  mount(contract.withdrawCalendarYear, ({ params }, call) =>
    withdrawCalendarYear(Number(params.year), keeperOf(call), parts),
  );
}

type Doubts = { clock: string; words: string }[];
type Previewed = {
  readonly problems?: readonly LawTextProblem[];
  readonly doubts?: Doubts;
  readonly order?: Reprojection;
};

const wrong = (problems: readonly LawTextProblem[]): Previewed => ({ problems });

const touchedMax = 50;

async function preview(
  { caller, language }: Call<Caller>,
  parts: LawParts,
  { problems = [], doubts = [], order }: Previewed,
): Promise<Result<contract.LawPreview, LawRefusal>> {
  // It counts petitions of the whole office, so it is for those who may make the change; it names those the caller may read.
  if (!mayKeepLaw(caller.actor)) return err({ kind: 'clocks.not-yours' });
  const { jurisdictionId } = caller.actor;
  const touched = order
    ? await previewReprojection(parts.database.read, order, jurisdictionId, touchedMax)
    : { moves: [], moved: 0, kept: 0 };
  return ok({
    problems: problems.map((one) => ({ ...one, problem: say(translateProblem(one.problem), language) })),
    doubts,
    touchedCount: touched.moved,
    keptCount: touched.kept,
    touched: presentTouched(
      touched.moves.filter(({ before }) => mayReadPetition(caller.actor, reachOf(before))),
      language,
    ),
  });
}

function presentDoubts(doubts: ReturnType<typeof weighLocalSet>, language: Language): Doubts {
  return doubts.map(({ clock, words }) => ({ clock, words: say(words, language) }));
}
