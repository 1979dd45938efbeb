// What the law says about one time limit. The data is in `law/clocks`, read by `parse-rule-set.ts`.
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';

export const clockUnits = [
  'cal',
  'wd',
  'month',
  'per-letter',
  'other-clock',
  'appointment',
  'immediate',
] as const;
export const clockWindows = ['petitioner', 'organ', 'none'] as const;
export const pauseBases = ['law', 'sector', 'local'] as const;
/** What may stop a clock for a time: a hearing, an expert panel, a suspension, missing documents. */
export const pauseCauses = ['hearing', 'expert-panel', 'suspension', 'supplement'] as const;
export const lawLevels = ['national', 'sector', 'local', 'other_law'] as const;
export const ruleSetScopes = ['national', 'local'] as const;
export const confidenceMarks = ['V', 'V2', 'L', 'R', 'D'] as const;

/**
 * What a length counts: calendar days, working days, months; or it has no length of its own because the paper sets it
 * (`per-letter`), it ends with another clock (`other-clock`), a day was agreed or set for it (`appointment`), or it is due the same day
 * (`immediate`).
 */
export type ClockUnit = (typeof clockUnits)[number];

/**
 * Whose time it is. A petitioner's right always rolls forward; an organ's duty aims at the plain end and is
 * overdue after the rolled one; `none` never rolls (the shortest time to keep a record, a calendar year).
 */
export type ClockWindow = (typeof clockWindows)[number];

/** Where a pause finds its basis: the rule itself, a sector rule or a local rule. */
export type PauseBasis = (typeof pauseBases)[number];

export type PauseCause = (typeof pauseCauses)[number];

/** A national set follows the one before it without a gap; a local one lies over the national one. */
export type RuleSetScope = (typeof ruleSetScopes)[number];

export type LawLevel = (typeof lawLevels)[number];

/** How far the source was checked: read in the law, in a secondary page, local only, recalled, our design. */
export type ConfidenceMark = (typeof confidenceMarks)[number];

/** How a clock may be extended, once; days are in the unit of the rule, `null` = the law names no ceiling. */
export type ExtensionRule = {
  readonly daysMax: number | null;
  readonly approver: Words;
};

/** What a clock may be paused for; without `causes` for whatever `for` says. */
export type PauseRule = {
  readonly basis: PauseBasis;
  readonly for: Words;
  readonly causes?: readonly PauseCause[];
};

/** One limit of one rule set. */
export type ClockRule = {
  readonly set: string;
  readonly inForceFrom: PlainDate;
  readonly id: string;
  readonly name: Words;
  readonly trigger: Words;
  /** In `unit`; null exactly when the unit has no length of its own. */
  readonly length: number | null;
  readonly unit: ClockUnit;
  readonly window: ClockWindow;
  readonly pause: PauseRule | null;
  readonly extension: ExtensionRule | null;
  readonly outcome: Words;
  readonly article: Words;
  readonly level: LawLevel;
  readonly defaultOn: boolean;
  readonly mark: ConfidenceMark;
  readonly note?: Words;
};

/** The clocks in force together from one day on. */
export type RuleSet = {
  readonly id: string;
  readonly name: Words;
  readonly scope: RuleSetScope;
  readonly inForceFrom: PlainDate;
  /** The last day a matter may begin under this set; open-ended when absent. What began under it stays under it. */
  readonly inForceTo?: PlainDate;
  readonly source: string;
  readonly clocks: ReadonlyMap<string, ClockRule>;
};

/** True when the length is counted by the rule and not set by a paper or another clock. */
export function hasOwnLength(unit: ClockUnit): boolean {
  return unit === 'cal' || unit === 'wd' || unit === 'month';
}
