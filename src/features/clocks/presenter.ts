import type { CalendarYearView, CertificateView, LawPreview, RuleSetView } from '#contract/clocks.ts';
import type { Calendar } from '#core/clocks/calendar.ts';
import { lengthToWords, type Tongue } from '#core/clocks/date-words.ts';
import type { DayRun } from '#core/clocks/due.ts';
import { explainDue } from '#core/clocks/explain-due.ts';
import type { Law } from '#core/clocks/law.ts';
import type { ClockRule, RuleSet } from '#core/clocks/rule.ts';
import { toDayRuns } from '#core/clocks/day-runs.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { toTraditional } from '#core/kit/traditional.ts';
import { movesLimit } from '#core/petitions/reproject-clocks.ts';
import { clockOwnerWords } from '#core/petitions/petition-words.ts';
import type { ClockMove } from '#ledger/open-clocks.ts';
import type { PetitionCertificate } from './queries.ts';
import { ruleTexts } from './texts.ts';
import { writeRuleSet } from './write-rule-set.ts';

const tongueOf = (language: Language): Tongue => (language === 'en' ? 'en' : 'zh');

const written = (text: string, language: Language): string =>
  language === 'zh-Hant' ? toTraditional(text) : text;

/** One certificate in one language. */
export function presentCertificate(
  certificate: PetitionCertificate,
  language: Language,
  publishedThrough: PlainDate,
): CertificateView {
  const { extension, approval, due } = certificate;
  const text = (words: Words): string => say(words, language);
  const tongue = tongueOf(language);
  const run = (days: DayRun) => ({ from: days.from, to: days.to, days: days.days, name: text(days.name) });
  return {
    petitionNumber: certificate.petitionNumber,
    title: certificate.title,
    clock: certificate.clock,
    name: text(certificate.name),
    owner: text(clockOwnerWords[certificate.owner]),
    ruleSets: certificate.ruleSets.map(({ id, name }) => ({ id, name: text(name) })),
    article: text(certificate.article),
    outcome: text(certificate.outcome),
    start: { on: certificate.start.on, event: text(certificate.start.event) },
    firstDay: certificate.firstDay,
    excluded: certificate.excluded.map((days) => ({ ...run(days), why: days.why })),
    makeUpDays: certificate.makeUpDays.map(run),
    extension: extension && {
      length: written(lengthToWords(extension.days, extension.unit, tongue), language),
      approver: text(extension.approver),
      approvedBy: approval?.by,
      on: approval?.on,
    },
    target: certificate.target,
    limit: certificate.limit,
    provisional: certificate.provisional,
    publishedThrough,
    stoppedOn: certificate.stoppedOn,
    sentence: written(explainDue(due, tongue), language),
    moves: [...certificate.moves],
  };
}

/** Every rule set the office has or could have. */
export function presentRuleSets(law: Law, today: PlainDate, language: Language): readonly RuleSetView[] {
  const adopted = new Set(law.localSets.map((set) => set.id));
  return [
    ...[...law.localSets, ...law.ruleSets.toReversed()].map((set) => ({
      ...presentRuleSet(set, language),
      standing: standingOf(set, today),
      inForceFrom: set.inForceFrom,
      inForceTo: set.inForceTo,
    })),
    ...law.presets
      .filter((preset) => !adopted.has(preset.id))
      .map((preset) => ({
        ...presentRuleSet(preset, language),
        standing: 'preset' as const,
        text: writeRuleSet({ ...preset, inForceFrom: addDays(today, 1) }),
      })),
  ];
}

function presentRuleSet(set: RuleSet, language: Language) {
  return {
    id: set.id,
    name: say(set.name, language),
    scope: set.scope,
    source: set.source,
    rules: [...set.clocks.values()].map((rule) => presentRule(rule, language)),
    ...(set.scope === 'local' ? { text: writeRuleSet(set) } : {}),
  };
}

function standingOf({ inForceFrom, inForceTo }: RuleSet, today: PlainDate): RuleSetView['standing'] {
  if (inForceFrom > today) return 'later';
  return inForceTo !== undefined && inForceTo < today ? 'for-old-matters' : 'in-force';
}

function presentRule(rule: ClockRule, language: Language): RuleSetView['rules'][number] {
  const { length, unit, extension, pause } = rule;
  const count = (days: number): string =>
    written(
      lengthToWords(days, unit === 'wd' || unit === 'month' ? unit : 'cal', tongueOf(language)),
      language,
    );
  const ceiling =
    extension && (extension.daysMax === null ? say(ruleTexts.noCeiling, language) : count(extension.daysMax));
  return {
    id: rule.id,
    name: say(rule.name, language),
    length:
      unit === 'cal' || unit === 'wd' || unit === 'month'
        ? count(length ?? 0)
        : say(ruleTexts[unit], language),
    extension:
      extension && ceiling
        ? say(ruleTexts.extension, language, { days: ceiling, approver: say(extension.approver, language) })
        : undefined,
    pause: pause ? say(pause.for, language) : undefined,
    article: say(rule.article, language),
    mark: rule.mark,
  };
}

/** The published years, the newest first, each with its days off and its make-up days. */
export function presentYears(
  calendar: Calendar,
  shipped: Calendar,
  language: Language,
): readonly CalendarYearView[] {
  const runs = (year: number, kind: 'holiday' | 'make-up') => {
    const days = [...calendar.noticeDays]
      .filter(([, notice]) => notice.year === year && notice.kind === kind)
      .map(([number]) => number)
      .toSorted((a, b) => a - b);
    return toDayRuns(calendar, days).map((one) => ({ ...one, name: say(one.name, language) }));
  };
  return calendar.years.toReversed().map(({ year, papers }) => ({
    year,
    papers: [...papers],
    own: !shipped.years.some((one) => one.year === year),
    off: runs(year, 'holiday'),
    work: runs(year, 'make-up'),
  }));
}

/** The petitions of which a change would move a limit, each such clock from what to what. */
export function presentTouched(moves: readonly ClockMove[], language: Language): LawPreview['touched'] {
  return moves.map(({ before, events }) => ({
    id: before.id,
    number: before.number,
    title: before.title,
    clocks: events.filter(movesLimit).map(({ name, before: { limit }, due }) => ({
      name: say(name, language),
      before: limit,
      after: due.limit,
      provisional: due.provisional,
    })),
  }));
}
