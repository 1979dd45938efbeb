import type { AbsenceRefusal, AskRefusal } from '#core/receptions/arrange-absence.ts';
import type { ChangeRefusal } from '#core/receptions/change-reception.ts';
import type { ContentRefusal } from '#core/receptions/check-content.ts';
import type {
  ClashRefusal,
  ClosedRefusal,
  HoldRefusal,
  NotPlanner,
} from '#core/receptions/plan-reception.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { RefusalText } from '#platform/http/problem.ts';
import type { BookingsAffected } from './check-booked.ts';

/** Somebody or some room is taken; `detail` shows both sides. */
export type SaidClash = { readonly kind: 'receptions.clash'; readonly detail: string };

export type ReceptionRefusal =
  | NotPlanner
  | ContentRefusal
  | ClosedRefusal
  | AbsenceRefusal
  | AskRefusal
  | Exclude<ChangeRefusal, ClashRefusal>
  | HoldRefusal
  | { readonly kind: 'receptions.nobody-left' }
  | { readonly kind: 'receptions.days-backward' }
  | SaidClash
  | BookingsAffected
  | { readonly kind: 'receptions.not-found' }
  | { readonly kind: 'receptions.not-at-the-table' }
  | { readonly kind: 'receptions.changed-meanwhile' }
  | { readonly kind: 'receptions.unknown-unit' }
  | { readonly kind: 'receptions.unknown-leader'; readonly name: string }
  | { readonly kind: 'receptions.too-many-days'; readonly daysMax: number }
  | { readonly kind: 'receptions.not-reported' }
  | { readonly kind: 'receptions.not-known-then'; readonly from: PlainDate; readonly today: PlainDate };

/** Every refusal of the area in words; a missing one does not compile. */
export const receptionRefusals = {
  'receptions.not-found': {
    status: 404,
    words: { zh: '没有这场接访，或者您无权查看', en: 'There is no such reception, or you may not see it' },
  },
  'receptions.bookings-affected': {
    status: 409,
    words: {
      zh: '已经有人预约：{lost}人会失去预约的时段，{moved}人的日期、时间或者地点会变。请先给他们改约；或者勾选“已知道，逐一电话告知”再提交，他们都会列入“请电话告知”',
      en: 'Some have booked: {lost} lose their place, for {moved} the day, time or place changes. Move them first, or confirm that each of them is told: all will be listed to be rung',
    },
  },
  'receptions.not-at-the-table': {
    status: 403,
    words: {
      zh: '只有这场接访的领导和接待人员可以打开接访台',
      en: 'The desk of a reception opens to its leaders and to the office that receives',
    },
  },
  'receptions.changed-meanwhile': {
    status: 409,
    words: {
      zh: '这场接访刚刚被别人改动过，请看过最新安排再操作',
      en: 'Somebody changed this reception a moment ago; please look at it again',
    },
  },
  'receptions.not-yours': {
    status: 403,
    words: {
      zh: '接访安排由信访工作机构或者本乡镇的排班岗位负责，请联系他们',
      en: 'The roster is kept by the petition office or the town’s own planners; please ask them',
    },
  },
  'receptions.unknown-unit': {
    status: 422,
    words: {
      zh: '“单位”不存在或者已经撤销，请重新选择',
      en: 'The unit does not exist any more; choose another',
    },
  },
  'receptions.unknown-leader': {
    status: 422,
    words: {
      zh: '“接访领导”{name}没有可用的账号，请重新选择，或者只填姓名和职务',
      en: '{name} has no open account; choose again, or give only name and post',
    },
  },
  'receptions.in-the-past': {
    status: 422,
    words: { zh: '“日期”不能早于今天（{today}）', en: 'The day cannot be before today ({today})' },
  },
  'receptions.ends-before-start': {
    status: 422,
    words: {
      zh: '“结束时间”（{endsAt}）应当晚于“开始时间”（{startsAt}）',
      en: 'The end ({endsAt}) must be later than the beginning ({startsAt})',
    },
  },
  'receptions.nobody-receives': {
    status: 422,
    words: { zh: '“接访领导”至少填写一位', en: 'Name at least one leader who receives' },
  },
  'receptions.leader-twice': {
    status: 422,
    words: { zh: '“接访领导”中{name}写了两次，请删去一处', en: '{name} is named twice; take one out' },
  },
  'receptions.theme-missing': {
    status: 422,
    words: { zh: '专题接访请写明“专题”', en: 'A reception on a theme needs its theme' },
  },
  'receptions.departments-missing': {
    status: 422,
    words: { zh: '联合接访请写明参加的“部门”', en: 'A joint reception needs the departments that take part' },
  },
  'receptions.slot-too-long': {
    status: 422,
    words: {
      zh: '“每段时长”超过了接访的全部时间（{minutes}分钟），请缩短',
      en: 'A slot is longer than the whole reception ({minutes} minutes); make it shorter',
    },
  },
  'receptions.clash': {
    status: 409,
    words: {
      zh: '时间冲突，请改时间、换人或者换房间：',
      en: 'Taken at that time; change the time, the leader or the room:',
    },
  },
  'receptions.cancelled': {
    status: 409,
    words: { zh: '这场接访已经取消', en: 'This reception was called off' },
  },
  'receptions.over': {
    status: 409,
    words: { zh: '这场接访的日期（{on}）已过，不能再改', en: 'Its day ({on}) is over; it cannot be changed' },
  },
  'receptions.held': {
    status: 409,
    words: { zh: '这场接访已经举行，不能再改', en: 'This reception was held; it cannot be changed any more' },
  },
  'receptions.reason-missing': {
    status: 422,
    words: {
      zh: '已经公布的接访，改动须写明“原因”，以便告知已预约的群众',
      en: 'What was announced needs a reason for its change, which everybody booked is told',
    },
  },
  'receptions.leaders-announced': {
    status: 409,
    words: {
      zh: '已经公布的“接访领导”不能直接改，请先请假，再安排替补或者调换',
      en: 'Announced leaders change by absence and substitute, not by editing',
    },
  },
  'receptions.no-such-seat': {
    status: 422,
    words: { zh: '这场接访里没有这个席位，请重新选择', en: 'There is no such seat; choose another' },
  },
  'receptions.not-your-seat': {
    status: 403,
    words: {
      zh: '只有本人或者排班岗位可以请假',
      en: 'Only the leader or a planner may say that the leader cannot come',
    },
  },
  'receptions.absence-open': {
    status: 409,
    words: { zh: '{name}已经请假，等待安排', en: '{name} has asked already; the office has to decide' },
  },
  'receptions.no-absence': {
    status: 409,
    words: { zh: '{name}没有请假，请先请假', en: '{name} has not asked to be absent; ask first' },
  },
  'receptions.own-absence': {
    status: 403,
    words: { zh: '自己的请假由别的排班人员决定', en: 'Another planner decides on the own absence' },
  },
  'receptions.nobody-left': {
    status: 409,
    words: {
      zh: '没有别的领导在场，请安排替补、调换，或者取消这场接访',
      en: 'Nobody would be left: find a substitute, exchange seats, or call it off',
    },
  },
  'receptions.not-announced': {
    status: 409,
    words: { zh: '这场接访还没有公布，请先公布', en: 'It was not announced yet; announce it first' },
  },
  'receptions.not-yet': {
    status: 409,
    words: { zh: '到了当天（{on}）才能登记到场', en: 'Who sat can be written down from the day on ({on})' },
  },
  'receptions.nobody-sat': {
    status: 422,
    words: {
      zh: '请勾选到场的领导；无人到场请取消并写明原因',
      en: 'Tick who was there; if nobody was, call it off with the reason',
    },
  },
  'receptions.days-backward': {
    status: 422,
    words: { zh: '“结束日期”不能早于“开始日期”', en: 'The last day cannot be before the first' },
  },
  'receptions.too-many-days': {
    status: 422,
    words: { zh: '一次最多查看{daysMax}天', en: 'At most {daysMax} days at a time' },
  },
  'receptions.not-reported': {
    status: 403,
    words: {
      zh: '接访情况由排班、督查、审计岗位和接访领导查看，请联系他们',
      en: 'What came of receptions is read by planners, supervisors, audit and whoever received; please ask them',
    },
  },
  'receptions.not-known-then': {
    status: 422,
    words: {
      zh: '“截至”只能是{from}到今天（{today}）之间的日子',
      en: 'The day of “as known on” lies between {from} and today ({today})',
    },
  },
} as const satisfies Record<ReceptionRefusal['kind'], RefusalText>;
