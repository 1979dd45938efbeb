// The two procedure charts of an office, visits and letters: drawn from the table of steps and the law in force, so
// that a wall never shows what the program does not do (the list of S0 asks for both).
import { lengthToWords } from '../clocks/date-words.ts';
import { hasOwnLength, type ClockRule } from '../clocks/rule.ts';
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { articleToWords } from '../petitions/article-words.ts';
import type { MatterLaw } from '../petitions/law-in-force.ts';
import { paperWords } from '../petitions/petition-words.ts';
import type { Phase } from '../petitions/petition.ts';
import type { ChartStage, Step } from '../petitions/step.ts';
import { stepIds, steps } from '../petitions/steps.ts';
import { chartTitles, doorSteps, dutyWords, sideWords, stageWords } from './chart-words.ts';

export type ChartKind = keyof typeof chartTitles;
export const chartKinds = Object.keys(chartTitles) as readonly ChartKind[];

export type ChartLimit = { readonly name: Words; readonly length: Words; readonly article: Words };

export type ChartBox = {
  /** Where it is explained, for what stands beside the road. */
  readonly number?: number;
  readonly title: Words;
  /** Whose step it is, or what is done. */
  readonly says: Words;
  readonly article: Words;
  readonly limits: readonly ChartLimit[];
  readonly papers: readonly Words[];
};

export type ChartStretch = {
  readonly stage: ChartStage;
  readonly name: Words;
  /** One after the other. */
  readonly road: readonly ChartBox[];
  /** The turns that can be taken here. */
  readonly beside: readonly ChartBox[];
};

export type ProcedureChart = {
  readonly kind: ChartKind;
  readonly title: Words;
  /** The rule sets that the limits are read from. */
  readonly rules: readonly Words[];
  readonly on: PlainDate;
  readonly stretches: readonly ChartStretch[];
};

type Law = Pick<MatterLaw, 'sets' | 'rule'>;

/** The chart as the law stands on that day. */
export function procedureChart(kind: ChartKind, law: Law, on: PlainDate): ProcedureChart {
  const stages = Object.keys(stageWords) as readonly ChartStage[];
  let last = 0;
  const numbered = (box: ChartBox): ChartBox => ({ number: (last += 1), ...box });
  return {
    kind,
    title: chartTitles[kind],
    rules: law.sets.map((set) => set.name),
    on,
    stretches: stages
      .map((stage) => stretchOf(kind, stage, law, on))
      .filter((stretch) => stretch.road.length + stretch.beside.length > 0)
      .map((stretch) => ({ ...stretch, beside: stretch.beside.map(numbered) })),
  };
}

function stretchOf(kind: ChartKind, stage: ChartStage, law: Law, on: PlainDate): ChartStretch {
  const here = stepIds.map((id): Step => steps[id]).filter((step) => stageOf(step) === stage);
  const road = here.filter((step) => step.chart?.road);
  const beside = here.filter((step) => !step.chart?.road && !step.chart?.undrawn);
  const box = (step: Step): ChartBox => boxOf(step, law, on);
  return {
    stage,
    name: stageWords[stage],
    road: [...beforeRoad(kind, stage, law, on), ...road.map(box)],
    beside: beside.map(box),
  };
}

// A step says its stretch, or its first phase does.
const stageOf = ({ chart, phases }: Step): ChartStage => chart?.stage ?? stageOfPhase[phases[0] ?? 'closed'];

const stageOfPhase: Readonly<Record<Phase, ChartStage>> = {
  earlier: 'triage',
  registered: 'triage',
  referred: 'accept',
  objected: 'accept',
  accepted: 'handle',
  'extension-asked': 'handle',
  submitted: 'sign',
  signed: 'sign',
  served: 'close',
  reported: 'close',
  'report-approved': 'close',
  closed: 'close',
};

const none: Words = { zh: '', en: '' };

// What stands on the road without being a step of the office: the door, and the ladder of rights, read from the clocks.
function beforeRoad(kind: ChartKind, stage: ChartStage, law: Law, on: PlainDate): readonly ChartBox[] {
  if (stage === 'intake')
    return doorSteps[kind].map((step) => ({ ...step, article: none, limits: [], papers: [] }));
  if (stage !== 'review') return [];
  return ladder.flatMap(({ clock, title, says }) => {
    const [limit] = limitsOf([clock], law, on);
    return limit ? [{ title, says, article: limit.article, limits: [limit], papers: [] }] : [];
  });
}

const petitioner: Words = { zh: '信访人', en: 'Petitioner' };

const ladder: readonly { readonly clock: string; readonly title: Words; readonly says: Words }[] = [
  { clock: 'review_apply', title: { zh: '申请复查', en: 'Ask for a review' }, says: petitioner },
  {
    clock: 'review_decide',
    title: { zh: '复查', en: 'Review' },
    says: { zh: '原办理机关的上一级机关', en: 'The organ above' },
  },
  { clock: 'rereview_apply', title: { zh: '申请复核', en: 'Ask for a final review' }, says: petitioner },
  {
    clock: 'rereview_decide',
    title: { zh: '复核（终结）', en: 'Final review' },
    says: { zh: '复查机关的上一级机关', en: 'The organ above the reviewer' },
  },
];

function boxOf(step: Step, law: Law, on: PlainDate): ChartBox {
  const [side, duty] = [sideWords[step.side], dutyWords[step.duty]];
  return {
    title: step.name,
    says: { zh: `${side.zh}·${duty.zh}`, en: `${side.en}, ${duty.en}` },
    article: shortArticle(articleToWords(step.article)),
    limits: limitsOf(step.chart?.clocks ?? [], law, on),
    papers: (step.chart?.papers ?? []).map((paper) => paperWords[paper]),
  };
}

function limitsOf(clocks: readonly string[], law: Law, on: PlainDate): readonly ChartLimit[] {
  return clocks
    .filter((clock) => law.sets.some((set) => set.clocks.has(clock)))
    .flatMap((clock) => {
      const rule = law.rule(clock, on);
      const length = lengthOf(rule);
      return length ? [{ name: rule.name, length, article: shortArticle(rule.article) }] : [];
    });
}

// What has no length of its own says when it is due in the words of its outcome, or is no limit to hang on a wall.
function lengthOf({ length, unit, extension, outcome }: ClockRule): Words | undefined {
  if (length === null || !hasOwnLength(unit)) {
    if (unit === 'immediate') return atOnce;
    return unit === 'per-letter' ? perLetter : whenDue(outcome);
  }
  const own = unit === 'wd' || unit === 'month' ? unit : 'cal';
  const zh = lengthToWords(length, own, 'zh');
  const en = lengthToWords(length, own, 'en');
  const more = extension?.daysMax;
  if (!more) return { zh, en };
  return { zh: `${zh}，可延长${lengthToWords(more, own, 'zh')}`, en: `${en}, up to ${more} more` };
}

// 延期办理告知书，于原期限届满前送达: the paper, then when.
function whenDue({ zh, en }: Words): Words | undefined {
  const [, when] = zh.split('，');
  const [, then = en] = en.split(', ');
  return when === undefined ? undefined : { zh: when, en: then };
}

const atOnce: Words = { zh: '当日', en: 'the same day' };
const perLetter: Words = { zh: '按函定期限', en: 'as the letter says' };

/** The Regulations are named once, at the foot. */
const shortArticle = ({ zh, en }: Words): Words => ({
  zh: zh.replaceAll('《信访工作条例》', ''),
  en: en.replaceAll('Regulations on Petition Work, ', ''),
});
