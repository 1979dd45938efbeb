// Promises refused, in words.
import type {
  HandOnRefusal,
  KeepingRefusal,
  MoveRefusal,
  NotOwedRefusal,
  NotYoursRefusal,
} from '#core/petitions/keep-promise.ts';
import type { PromiseForOthersRefusal, PromiseRefusal } from '#core/petitions/make-promise.ts';
import type { RefusalText } from '#platform/http/problem.ts';
import type { PromiserUnknown } from './mount-promises.ts';

export type PromiseAreaRefusal =
  | PromiseRefusal
  | PromiseForOthersRefusal
  | PromiserUnknown
  | NotOwedRefusal
  | NotYoursRefusal
  | KeepingRefusal
  | MoveRefusal
  | HandOnRefusal;

// Said elsewhere in the same words: the unit complained of, accusations, late entries.
type Own = Exclude<
  PromiseAreaRefusal['kind'],
  'petitions.unit-is-complained-of' | 'petitions.accusation-stays' | 'petitions.back-date-reason-missing'
>;

export const promiseRefusals = {
  'petitions.promise-limit-past': {
    status: 422,
    words: {
      zh: '期限 {limit} 已经过去（今天是 {today}），请填今天或者以后的日子',
      en: 'The day {limit} is over (today is {today}); choose today or a later day',
    },
  },
  'petitions.promise-limit-too-far': {
    status: 422,
    words: {
      zh: '期限 {limit} 太远；承诺的期限最长 {years} 年，更远的请分步承诺',
      en: 'The day {limit} is too far away; promise for at most {years} years, or in parts',
    },
  },
  'petitions.promise-limit-same': {
    status: 422,
    words: { zh: '期限仍是 {limit}，没有变动', en: 'The day is {limit} already' },
  },
  'petitions.promise-unit-cannot-keep': {
    status: 409,
    words: {
      zh: '该单位没有人能落实承诺，请先由管理员配好岗位，或者选别的单位',
      en: 'Nobody at this unit can keep a promise; the administrator fills a post first, or choose another unit',
    },
  },
  'petitions.promise-owner-not-in-unit': {
    status: 422,
    words: {
      zh: '落实人不在该单位任职，请另选，或者只写单位',
      en: 'This person holds no post at the unit; choose another, or name the unit alone',
    },
  },
  'petitions.promise-owner-recused': {
    status: 409,
    words: {
      zh: '该人员须回避本件，不能作为落实人，请另选',
      en: 'This person has to keep away from the matter; choose another',
    },
  },
  'petitions.promise-owner-same': {
    status: 422,
    words: { zh: '落实单位和落实人没有变动', en: 'The owner is the same as before' },
  },
  'petitions.promise-for-others': {
    status: 403,
    words: {
      zh: '只能为本单位、下属单位或者正在办理本件的单位作出承诺；要其他单位落实的，请由信访局登记',
      en: 'You can promise for your own unit, those below it and those on the matter; for others ask the petition office',
    },
  },
  'petitions.promiser-unknown': {
    status: 422,
    words: { zh: '作出承诺的人不在本机关', en: 'Whoever promised is not known to the office' },
  },
  'petitions.promise-not-owed': {
    status: 409,
    words: {
      zh: '没有这项待兑现的承诺：已经兑现、已经撤回，或者从来没有登记',
      en: 'This promise is not owed: it was kept, withdrawn, or never written down',
    },
  },
  'petitions.promise-of-others': {
    status: 403,
    words: {
      zh: '这项承诺由别人负责：兑现由落实单位登记，调整、转交、催促、撤回由作出承诺的人或者督办的人办理',
      en: 'This promise is others’: its unit records that it was kept; whoever promised or supervises moves, hands on, urges or withdraws it',
    },
  },
  'petitions.promise-kept-in-future': {
    status: 422,
    words: { zh: '兑现日期 {on} 晚于今天', en: 'The day {on} is in the future' },
  },
  'petitions.promise-kept-before-made': {
    status: 422,
    words: {
      zh: '兑现日期 {on} 早于承诺日期 {madeOn}',
      en: 'The day {on} is before the promise of {madeOn}',
    },
  },
} as const satisfies Record<Own, RefusalText>;
