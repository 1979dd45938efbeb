import type { TalkRefusal } from '#core/petitions/conclude-talk.ts';
import type { BackDateRefusal } from '#core/petitions/back-date.ts';
import type { InvitationRefusal } from '#core/petitions/invite-petitioner.ts';
import type { PromiseRefusal } from '#core/petitions/make-promise.ts';
import type { SettleRefusal } from '#core/petitions/settle-at-once.ts';
import type { StepRefusal } from '#core/petitions/steps.ts';
import type { RefusalText } from '#platform/http/problem.ts';

type Elsewhere =
  | BackDateRefusal['kind']
  | Exclude<SettleRefusal['kind'], 'petitions.not-settled-here'>
  | InvitationRefusal['kind']
  | PromiseRefusal['kind']
  | StepRefusal['kind'];

/** Why a talk was not written down, in words. */
export const talkRefusals = {
  'petitions.talk-without-sitting': {
    status: 422,
    words: {
      zh: '代领导登记的，请选择是哪一场接访、哪一位领导',
      en: 'Who writes for a leader chooses the reception and the leader',
    },
  },
  'petitions.sitting-cancelled': {
    status: 409,
    words: { zh: '这一场接访已经取消', en: 'This reception was called off' },
  },
  'petitions.talk-not-that-day': {
    status: 422,
    words: {
      zh: '谈话日期 {on} 不是这一场接访的日期 {sittingOn}',
      en: 'The talk of {on} is not on the day of that reception, {sittingOn}',
    },
  },
  'petitions.leader-not-sitting': {
    status: 422,
    words: {
      zh: '没有这一场接访，或者这位领导不在其中；请按接访安排选择领导',
      en: 'There is no such reception, or this leader does not sit in it; choose a leader of the roster',
    },
  },
  'petitions.not-your-talk': {
    status: 403,
    words: {
      zh: '这是另一位领导的接访；由其本人登记，或者由信访工作人员代为登记',
      en: 'It is another leader’s talk: they write it down, or the office does it for them',
    },
  },
  'petitions.leader-keeps-away': {
    status: 409,
    words: {
      zh: '{leader}是被反映人或者应当回避，不能接谈本件；请交给另一位领导接访',
      en: '{leader} is complained of, or has to keep away; pass it to another leader',
    },
  },
  'petitions.talk-ends-first': {
    status: 422,
    words: { zh: '谈话结束时间早于开始时间', en: 'The talk ends before it begins' },
  },
  'petitions.talk-recorded-already': {
    status: 409,
    words: {
      zh: '{leader} {startedAt}开始的这次谈话已经登记过了；请先看已有的记录，您填写的内容还在',
      en: 'The talk with {leader} that began at {startedAt} is on record already. Look at it first; what you typed is kept',
    },
  },
  'petitions.talk-unsigned': {
    status: 422,
    words: {
      zh: '请领导签名：手写，或者输入姓名确认',
      en: 'The leader signs: by finger, or by typing the own name',
    },
  },
  'petitions.signature-no-picture': {
    status: 422,
    words: {
      zh: '签名图片没有存好，请重新签名',
      en: 'The picture of the signature is not there; please sign again',
    },
  },
  'petitions.talk-signed-by-another': {
    status: 422,
    words: {
      zh: '签名须与接访领导姓名“{leader}”一致',
      en: 'The name typed must be the leader’s, “{leader}”',
    },
  },
  'petitions.decided-another-day': {
    status: 422,
    words: {
      zh: '现场解决和交办当天登记；补录的谈话请选“解释说明”，再另行分流、答复',
      en: 'What is settled or given to a unit is written down on that day; of an earlier talk choose “explained”, and take the other steps by themselves',
    },
  },
  'petitions.not-settled-here': {
    status: 409,
    words: { zh: '本件不能现场解决', en: 'This matter cannot be settled here' },
  },
  'petitions.unit-has-it': {
    status: 409,
    words: {
      zh: '本件已有责任单位，只能向责任单位或者协办单位提出要求',
      en: 'A unit has it already; only that unit, or one that helps it, can be asked for more',
    },
  },
  'petitions.nothing-owed-any-more': {
    status: 409,
    words: {
      zh: '本件现在不能作出承诺或者交办：已经撤回、并案，或者还是旧台账中的事项',
      en: 'Nothing can be promised or ordered now: it was withdrawn or merged, or is a matter of an earlier ledger',
    },
  },
} as const satisfies Record<Exclude<TalkRefusal['kind'], Elsewhere>, RefusalText>;
