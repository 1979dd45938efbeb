// The turns some petitions of the demonstration take off the straight road, so that no page of the desk is empty.
import type { Dice } from './seeded-dice.ts';

/** What people do on a turn. */
export type TurnStep =
  | 'accept-simply'
  | 'answer-simply'
  | 'object'
  | 'agree-objection'
  | 'order-hearing'
  | 'serve-hearing-notice'
  | 'hold-hearing'
  | 'draft-agreement'
  | 'sign-agreement'
  | 'urge'
  | 'answer-urge'
  | 'supervise'
  | 'reply-supervision'
  | 'apply-review'
  | 'admit-review'
  | 'defend'
  | 'draft-review'
  | 'sign-review'
  | 'serve-review'
  | 'draft-changed-review'
  | 'link'
  | 'merge'
  | 'declare-recusal'
  | 'decide-recusal';

type Stretch = readonly [step: TurnStep, daysMin: number, daysMax: number];

const reviewBegins: readonly Stretch[] = [
  ['apply-review', 5, 14],
  ['admit-review', 1, 3],
  ['defend', 2, 5],
];
const hearingBegins: readonly Stretch[] = [
  ['order-hearing', 1, 3],
  ['serve-hearing-notice', 1, 1],
];
// The sixty days are over before anybody supervises the delay.
const delayIsSupervised: readonly Stretch[] = [
  ['urge', 42, 44],
  ['answer-urge', 2, 3],
  ['supervise', 25, 28],
];

/** Steps with the days that lie before each, from where the ordinary road was left. */
const turns = {
  'simple-waits': [['accept-simply', 1, 2]],
  'simple-answered': [
    ['accept-simply', 1, 2],
    ['answer-simply', 2, 6],
  ],
  'objection-waits': [['object', 1, 2]],
  'objection-returned': [
    ['object', 1, 2],
    ['agree-objection', 1, 3],
  ],
  'hearing-ahead': hearingBegins,
  'hearing-held': [...hearingBegins, ['hold-hearing', 14, 14]],
  agreed: [
    ['draft-agreement', 2, 4],
    ['sign-agreement', 1, 4],
  ],
  supervised: delayIsSupervised,
  'supervision-answered': [...delayIsSupervised, ['reply-supervision', 3, 8]],
  'review-waits': reviewBegins,
  'review-changed': [
    ...reviewBegins,
    ['draft-changed-review', 4, 9],
    ['sign-review', 1, 2],
    ['serve-review', 1, 3],
  ],
  linked: [['link', 0, 1]],
  merged: [['merge', 1, 2]],
  recused: [
    ['declare-recusal', 1, 2],
    ['decide-recusal', 0, 1],
  ],
  reviewed: [...reviewBegins, ['draft-review', 4, 9], ['sign-review', 1, 2], ['serve-review', 1, 3]],
} as const satisfies Record<string, readonly Stretch[]>;

export type Turn = keyof typeof turns;

/** Days after which the steps of a turn are taken, each counted from the one before. */
export const planTurn = (
  dice: Dice,
  turn: Turn,
): readonly { readonly step: TurnStep; readonly daysAfter: number }[] =>
  turns[turn].map(([step, from, to]) => ({ step, daysAfter: dice.int(from, to) }));
