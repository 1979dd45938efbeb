// What is kept of a talk while it is written, and what is sent of it.
import { z } from 'zod';
import type { Sending } from '#contract/operation.ts';
import type { recordTalk } from '#contract/talk-steps.ts';
import type { BriefView } from '#contract/talks.ts';
import { simpleConditions } from '#core/petitions/simple-handling.ts';
import { talkOutcomes } from '#core/petitions/talk.ts';
import { weekdayOf, parsePlainDate } from '#core/kit/plain-date.ts';
import { leaderTexts as texts } from '../../texts/leader.ts';

const kept = z.string().default('');

/** Everything typed so far; what was sent in vain is `pending` and goes out by itself. */
export const talkDraft = z.object({
  id: z.uuid(),
  on: z.string(),
  startedAt: kept,
  endedAt: kept,
  seat: z.number().optional(),
  record: kept,
  opinion: kept,
  present: kept,
  backDateReason: kept,
  outcome: z.enum(talkOutcomes).optional(),
  conditions: z.array(z.enum(simpleConditions)).default([]),
  handlerId: kept,
  paperAsked: z.boolean().default(true),
  promise: kept,
  unitId: kept,
  limit: kept,
  day: kept,
  at: kept,
  place: kept,
  grounds: kept,
  dayOffReason: kept,
  signBy: z.enum(['finger', 'name', 'paper']).default('finger'),
  strokes: z.array(z.array(z.number())).default([]),
  typedName: kept,
  /** The picture of the signature, once the server has it. */
  attachmentId: kept,
  pending: z.boolean().default(false),
});
export type TalkDraft = z.output<typeof talkDraft>;

/** Where the talk takes place, when it is at a reception. */
export type TalkAt = {
  readonly receptionId: string;
  readonly hallId?: string | undefined;
  readonly serial?: number | undefined;
};

export type Leader = BriefView['leaders'][number];

/** The leader whose talk this is: the chosen seat, the own one, or the only one there is. */
export function leaderOf({ leaders }: BriefView, { seat }: Pick<TalkDraft, 'seat'>): Leader | undefined {
  if (seat !== undefined) return leaders.find((one) => one.seat === seat);
  return leaders.find(({ mine }) => mine) ?? (leaders.length === 1 ? leaders[0] : undefined);
}

export const isWeekend = (text: string): boolean => {
  const day = parsePlainDate(text);
  return day !== undefined && weekdayOf(day) % 6 === 0;
};

type Missing = (typeof texts)[keyof typeof texts];

/** What has to be filled in before it can be put on record. */
export function missingIn(draft: TalkDraft, brief: BriefView): readonly Missing[] {
  const leader = leaderOf(brief, draft);
  const needed: readonly (readonly [Missing, boolean])[] = [
    [texts.leader, leader !== undefined],
    [texts.record, draft.record.trim() !== ''],
    [texts.opinion, draft.opinion.trim() !== ''],
    [texts.outcome, draft.outcome !== undefined],
    ...neededFor(draft, brief),
    [texts.sign, isSigned(draft, leader)],
  ];
  return needed.flatMap(([words, there]) => (there ? [] : [words]));
}

function isSigned({ signBy, strokes, typedName }: TalkDraft, leader: Leader | undefined): boolean {
  if (signBy === 'finger') return strokes.length > 0;
  return signBy === 'paper' ? leader?.mine === false : typedName.trim() !== '';
}

function neededFor(draft: TalkDraft, brief: BriefView): readonly (readonly [Missing, boolean])[] {
  switch (draft.outcome) {
    case 'settled':
      return [[texts.conditions, brief.light || draft.conditions.length === simpleConditions.length]];
    case 'promised':
      return [
        [texts.promise, draft.promise.trim() !== ''],
        [texts.unit, unitFor(draft, brief) !== undefined],
        [texts.limit, draft.limit !== ''],
      ];
    case 'assigned':
      return [
        [texts.unit, unitFor(draft, brief) !== undefined],
        [texts.limit, draft.limit !== ''],
      ];
    case 'invited-again':
      return [
        [texts.againDay, draft.day !== ''],
        [texts.againAt, draft.at !== ''],
        [texts.againPlace, draft.place.trim() !== ''],
        [texts.grounds, draft.grounds.trim() !== ''],
      ];
    default:
      return [];
  }
}

/** The unit that is meant: the chosen one, or who handles the matter already. */
export function unitFor({ unitId, outcome }: TalkDraft, brief: BriefView): string | undefined {
  if (unitId !== '') return unitId;
  return brief.responsibleUnitId ?? (outcome === 'promised' ? brief.registeringUnitId : undefined);
}

type Body = Sending<typeof recordTalk>['body'];

/** What is sent of the draft. */
export function toBody(draft: TalkDraft, brief: BriefView, at: TalkAt | undefined): Body {
  const { id, on, startedAt, endedAt, record, opinion, present, backDateReason } = draft;
  const leader = leaderOf(brief, draft);
  return {
    expectedVersion: brief.version,
    id,
    on,
    startedAt,
    endedAt,
    record,
    opinion,
    present,
    ...(at ? { receptionId: at.receptionId } : {}),
    ...(leader?.seat === undefined ? {} : { seat: leader.seat }),
    ...(at?.hallId === undefined || at.serial === undefined ? {} : { hallId: at.hallId, serial: at.serial }),
    ...(backDateReason === '' ? {} : { backDateReason }),
    signature: signatureOf(draft),
    decision: decisionOf(draft, brief),
  };
}

function signatureOf({ signBy, typedName, attachmentId }: TalkDraft): Body['signature'] {
  if (signBy === 'name') return { by: 'name', name: typedName };
  return signBy === 'finger' ? { by: 'finger', attachmentId } : { by: 'paper' };
}

function decisionOf(draft: TalkDraft, brief: BriefView): Body['decision'] {
  const { limit, promise, conditions, paperAsked, day, at, place, grounds, dayOffReason } = draft;
  const unitId = unitFor(draft, brief) ?? '';
  switch (draft.outcome) {
    case 'settled': {
      const handlerId = draft.handlerId || String(brief.handlers[0]?.id ?? '');
      return { outcome: 'settled', handlerId, conditions, paperAsked };
    }
    case 'promised':
      return { outcome: 'promised', promise, unitId, limit };
    case 'assigned':
      return { outcome: 'assigned', unitId, dueOn: limit };
    case 'invited-again':
      return { outcome: 'invited-again', plan: { day, at, place, grounds, dayOffReason } };
    default:
      return { outcome: 'explained' };
  }
}
