// The refusals of petitions that belong together, of competence, of those who act for others and of late entries.
import type { BackDateRefusal } from '#core/petitions/back-date.ts';
import type { CapacityRefusal, PeopleRefusal } from '#core/petitions/capacity.ts';
import type { DesignationRefusal } from '#core/petitions/contest-jurisdiction.ts';
import type { LinkRefusal } from '#core/petitions/link-petitions.ts';
import type { MergeRefusal } from '#core/petitions/merge-petitions.ts';
import type { SharingRefusal } from '#core/petitions/share-handling.ts';
import type { RefusalText } from '#platform/http/problem.ts';
import type { OtherNotFound } from './take-joint-step.ts';

export type TogetherRefusal =
  | LinkRefusal
  | MergeRefusal
  | OtherNotFound
  | DesignationRefusal
  | SharingRefusal
  | CapacityRefusal
  | PeopleRefusal
  | BackDateRefusal;

/** Said elsewhere in the area already. */
type Known =
  | 'petitions.unit-is-complained-of'
  | 'petitions.unit-cannot-receive'
  | 'petitions.accusation-stays';

export const togetherRefusals = {
  'petitions.other-not-found': {
    status: 404,
    words: {
      zh: '没有您选的那件信访事项，或者您无权查看',
      en: 'There is no such other petition, or you may not see it',
    },
  },
  'petitions.linked-to-itself': {
    status: 422,
    words: { zh: '不能与本件自己关联', en: 'A petition cannot be linked to itself' },
  },
  'petitions.linked-before': {
    status: 409,
    words: { zh: '这两件已经关联', en: 'These two are linked already' },
  },
  'petitions.not-linked': { status: 409, words: { zh: '这两件没有关联', en: 'These two are not linked' } },
  'petitions.merged-into-itself': {
    status: 422,
    words: { zh: '不能并入本件自己', en: 'A petition cannot be merged into itself' },
  },
  'petitions.lead-is-merged': {
    status: 409,
    words: {
      zh: '您选的那件已经并入别的事项，请直接并入它的主件',
      en: 'That petition is merged itself; merge into its lead instead',
    },
  },
  'petitions.lead-not-open': {
    status: 409,
    words: {
      zh: '您选的那件已经报签、答复或者办结，不能再并入：已办结的，依法不予受理、不再受理，或者作为新事项办理',
      en: 'That petition is already up for signature, answered or closed. A closed one means declining, accepting no more, or handling this as a new matter',
    },
  },
  'petitions.accusation-never-merged': {
    status: 409,
    words: {
      zh: '含检举控告内容的不并案，以免泄露检举控告人（《信访工作条例》第三十条）',
      en: 'Nothing is merged with an accusation, to keep the accuser secret (art. 30)',
    },
  },
  'petitions.respondents-differ': {
    status: 409,
    words: {
      zh: '两件的被反映单位不同，并案会让被反映单位看到材料，不能并案',
      en: 'The units complained of differ: merged, one of them could read of it',
    },
  },
  'petitions.not-merged-into-this': {
    status: 409,
    words: { zh: '本件没有并入这件', en: 'This petition is not merged into that one' },
  },
  'petitions.answer-on-its-way': {
    status: 409,
    words: {
      zh: '主件的处理意见已经报签，不能再拆开；如须拆开，请先把处理意见退回修改',
      en: 'The answer of the lead is up for signature; it must be returned for revision first',
    },
  },
  'petitions.answer-signed': {
    status: 409,
    words: {
      zh: '主件的处理意见已经签发，不能直接拆开；须拆开的，请先作废尚未送达的意见书，主件退回办理后再拆',
      en: 'The answer of the lead is signed; void the letter, which is not served yet, and part them when the lead is back in work',
    },
  },
  'petitions.answer-served': {
    status: 409,
    words: {
      zh: '主件的处理意见已经送达，并入的诉求也已一并答复；确非同一事项的，主件办结后由有督办职责的人员重新办理，再拆开（正在复查复核的，等意见书送达）',
      en: 'The answer of the lead is served, and with it the merged claims are answered. If it was another matter after all, reopen the closed lead (after any review) and part them then',
    },
  },
  'petitions.minutes-twice': {
    status: 422,
    words: {
      zh: '会议纪要已另有文号的，不在这里生成；请只填文号，或者只填会议情况',
      en: 'Either name the minutes that exist or give the particulars of the meeting, not both',
    },
  },
  'petitions.conference-when': {
    status: 422,
    words: {
      zh: '会议日期应在报请指定之日（{from}）和今天（{today}）之间',
      en: 'The meeting lies between the day of the contest ({from}) and today ({today})',
    },
  },
  'petitions.minutes-missing': {
    status: 422,
    words: {
      zh: '联席会议指定的，须填写会议纪要文号，或者填写会议情况由系统生成纪要',
      en: 'The number of the minutes of the joint conference is needed',
    },
  },
  'petitions.already-responsible': {
    status: 422,
    words: { zh: '该单位已经是责任单位', en: 'This unit is responsible already' },
  },
  'petitions.unit-reviews-it': {
    status: 409,
    words: {
      zh: '该单位正在以{organ}的名义复查复核本件，不能同时承继办理。请另定承继单位，或者等复查复核意见送达以后再转',
      en: 'This unit reviews the matter for {organ} and cannot take over its handling at the same time; choose another successor, or wait until the opinion is served',
    },
  },
  'petitions.unit-still-exists': {
    status: 409,
    words: {
      zh: '原单位仍然存在。机构合并、撤销的，请管理员先在“机构与岗位”中停用原单位',
      en: 'The unit still exists. When it was merged or abolished, an administrator closes it first',
    },
  },
  'petitions.guardian-missing': {
    status: 409,
    words: {
      zh: '信访人是未成年人或者不能独立行为的成年人，须先登记其监护人',
      en: 'The petitioner cannot act alone; the guardian has to be registered first',
    },
  },
  'petitions.guardian-must-act': {
    status: 409,
    words: { zh: '这一步须由监护人签名', en: 'This needs the signature of the guardian' },
  },
  'petitions.too-many-proxies': {
    status: 422,
    words: { zh: '代理人不得超过 {max} 人，现有 {named} 人', en: 'At most {max} proxies; {named} are named' },
  },
  'petitions.proxy-without-authority': {
    status: 422,
    words: { zh: '代理人须有书面授权委托书', en: 'A proxy needs a written authority' },
  },
  'petitions.guardian-for-nobody': {
    status: 422,
    words: {
      zh: '请写明监护人与被监护人的关系，并注明谁是被监护人',
      en: 'Say whose guardian this is, and how they are related',
    },
  },
  'petitions.dated-in-future': {
    status: 422,
    words: { zh: '日期 {on} 晚于今天', en: 'The day {on} is in the future' },
  },
  'petitions.dated-too-early': {
    status: 422,
    words: {
      zh: '日期 {on} 早于它所依据的上一步（{notBefore}）',
      en: 'The day {on} is before the step it rests on ({notBefore})',
    },
  },
  'petitions.back-date-reason-missing': {
    status: 422,
    words: {
      zh: '补录 {on} 的事项（超过 {daysMax} 天），须写明补录原因',
      en: 'What happened on {on}, more than {daysMax} days ago, needs a reason to be written down now',
    },
  },
} as const satisfies Record<Exclude<TogetherRefusal['kind'], Known>, RefusalText>;
