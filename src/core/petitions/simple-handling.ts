// 简易办理: a plain first matter is answered within ten working days, by word of mouth if the petitioner likes
// (《信访事项简易办理办法（试行）》). It may turn ordinary once, and gains no time by it.
import { purposeToClass } from '../classes/purposes.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { groupFrom } from './importance.ts';
import type { PetitionState } from './petition.ts';

/** 初次信访、事实清楚、争议不大、易于解决 */
export const simpleConditions = ['first-time', 'clear-facts', 'small-dispute', 'easily-settled'] as const;
export type SimpleCondition = (typeof simpleConditions)[number];

/** 口头、电话、短信、网上、书面 */
export const answerMeans = ['oral', 'phone', 'sms', 'online', 'paper'] as const;
export type AnswerMeans = (typeof answerMeans)[number];

/** Something told without a receipt of service: how, to whom, when. */
export type Told = {
  readonly means: AnswerMeans;
  readonly to: string;
  readonly on: PlainDate;
  /** Why it was written down only so long after that day. */
  readonly backDateReason?: string | undefined;
};

export type SimpleAnswer = Told & {
  readonly text: string;
  /** Whether the petitioner asked for a paper. */
  readonly paperAsked: boolean;
};

/** 事实不清、争议较大、期限内不能办结、信访人要求 */
export const conversionGrounds = ['unclear', 'disputed', 'not-in-time', 'petitioner-asks'] as const;
export type ConversionGround = (typeof conversionGrounds)[number];

export type Conversion = {
  readonly on: PlainDate;
  readonly ground: ConversionGround;
  readonly reason: string;
  readonly told: Told;
};

export type SimpleHandling = {
  readonly on: PlainDate;
  readonly conditions: readonly SimpleCondition[];
  readonly told: Told;
  readonly answer: SimpleAnswer | undefined;
  readonly conversion: Conversion | undefined;
};

type Simple = Pick<PetitionState, 'simple'>;

/** Whether the matter is handled simply now: it was accepted so and has not turned ordinary. */
export function isSimple({ simple }: Simple): boolean {
  return simple !== undefined && simple.conversion === undefined;
}

/** The answer by the simple procedure that stands. */
export function simpleAnswer({ simple }: Simple): SimpleAnswer | undefined {
  return simple?.conversion === undefined ? simple?.answer : undefined;
}

/** Never for many, for a matter of weight, or for an accusation, whatever the conditions. */
export function isPlain({
  claims,
  peopleCount,
  importance,
  mergedIn,
}: Pick<PetitionState, 'claims' | 'peopleCount'> &
  Partial<Pick<PetitionState, 'importance' | 'mergedIn'>>): boolean {
  const accused = claims.some(({ purpose }) => purposeToClass(purpose) === 'accusation');
  const together = peopleCount >= groupFrom || (mergedIn ?? []).length > 0;
  return !together && importance === undefined && !accused;
}

/** Enquiries, suggestions and thanks are answered at once; everything else needs all four conditions. */
export function conditionsNeeded({ claims }: Pick<PetitionState, 'claims'>): readonly SimpleCondition[] {
  const light = claims.every(({ purpose }) => purposeToClass(purpose) === 'suggestion');
  return light ? [] : simpleConditions;
}
