import type { BusyRefusal, TicketRefusal, WindowRefusal } from '#core/hall/call-ticket.ts';
import type { CheckInRefusal } from '#core/hall/check-in.ts';
import type { TakeRefusal } from '#core/hall/take-ticket.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type HallRefusal =
  | BusyRefusal
  | WindowRefusal
  | Exclude<TicketRefusal, { kind: 'hall.not-now' }>
  | { readonly kind: 'hall.not-now'; readonly number: string }
  | TakeRefusal
  | CheckInRefusal
  | { readonly kind: 'hall.no-such-line' }
  | { readonly kind: 'hall.no-booking' }
  | { readonly kind: 'hall.nobody-waits' }
  | { readonly kind: 'hall.no-lines' }
  | { readonly kind: 'hall.call-again-first'; readonly number: string }
  | { readonly kind: 'hall.not-found' }
  | { readonly kind: 'hall.not-yours' }
  | { readonly kind: 'hall.over' }
  | { readonly kind: 'hall.bad-phone' }
  | { readonly kind: 'hall.no-such-petition' };

/** Every refusal of the area in words; a missing one does not compile. */
export const hallRefusals = {
  'hall.not-found': {
    status: 404,
    words: {
      zh: '没有这个接访大厅，请从“接访大厅”重新进入',
      en: 'There is no such hall; open it from the list',
    },
  },
  'hall.not-yours': {
    status: 403,
    words: {
      zh: '叫号由登记接待岗位和接访领导操作，请联系他们',
      en: 'Numbers are called by reception staff and by those who receive visitors; please ask them',
    },
  },
  'hall.over': {
    status: 409,
    words: {
      zh: '这是以前的大厅，只能查看；请打开今天的大厅',
      en: 'This hall is of an earlier day and can only be read; open the one of today',
    },
  },
  'hall.no-lines': {
    status: 422,
    words: { zh: '“办理事项”至少选择一项', en: 'Choose at least one line for the window' },
  },
  'hall.no-such-line': {
    status: 422,
    words: {
      zh: '“办理事项”今天在这里没有，请重新选择',
      en: 'That line does not exist here today; choose another',
    },
  },
  'hall.window-closed': {
    status: 409,
    words: { zh: '“{window}”没有开放，请先开窗', en: '{window} is not open; open it first' },
  },
  'hall.window-busy': {
    status: 409,
    words: {
      zh: '这个窗口还有{number}号，请先结束或者转出',
      en: 'Number {number} is still at this window; end it or pass it on first',
    },
  },
  'hall.nobody-waits': {
    status: 409,
    words: { zh: '现在没有人等候', en: 'Nobody is waiting now' },
  },
  'hall.no-such-number': {
    status: 404,
    words: { zh: '没有这个号，请核对号码', en: 'There is no such number; check it' },
  },
  'hall.not-now': {
    status: 409,
    words: {
      zh: '{number}号的状态已经变了，请看过最新情况再操作',
      en: 'Number {number} has moved on; please look at the hall again',
    },
  },
  'hall.call-again-first': {
    status: 409,
    words: {
      zh: '{number}号只叫过一次，请再叫一次，无人应答再记为未到',
      en: 'Number {number} was called only once; call again before it counts as not there',
    },
  },
  'hall.has-a-number': {
    status: 409,
    words: {
      zh: '这个手机号已经取过{number}号，请凭{number}号等候',
      en: 'This phone number has number {number} already; please wait with it',
    },
  },
  'hall.booking-used': {
    status: 409,
    words: {
      zh: '这次预约已经取过{number}号，请凭{number}号等候',
      en: 'This booking was used for number {number}; please wait with it',
    },
  },
  'hall.no-booking': {
    status: 404,
    words: {
      zh: '今天在这里没有找到这个预约，请核对“预约码或者手机号后四位”；没有预约的，请直接取号',
      en: 'No such booking was found here today; check the code or the last four digits, or take a number without one',
    },
  },
  'hall.booking-cancelled': {
    status: 409,
    words: {
      zh: '这个预约已经取消，请按没有预约取号，或者问工作人员',
      en: 'This booking was cancelled; take a number without a booking, or ask the staff',
    },
  },
  'hall.booking-missed': {
    status: 409,
    words: {
      zh: '这个预约已经记为未到，请按没有预约取号，或者问工作人员',
      en: 'This booking was written down as missed; take a number without a booking, or ask the staff',
    },
  },
  'hall.booking-waiting': {
    status: 409,
    words: {
      zh: '这个预约还在候补，没有排上时段，请按没有预约取号',
      en: 'This booking is still on the waiting list and has no place; take a number without a booking',
    },
  },
  'hall.booking-called-off': {
    status: 409,
    words: {
      zh: '预约的接访已经取消（{reason}），请问工作人员改约，或者按没有预约取号',
      en: 'The reception you booked was called off ({reason}); ask the staff for another, or take a number without a booking',
    },
  },
  'hall.booking-other-day': {
    status: 409,
    words: {
      zh: '这个预约是{on} {startsAt}的，不是今天，请那天再来，或者按没有预约取号',
      en: 'This booking is for {on}, {startsAt}, not for today; come on that day, or take a number without a booking',
    },
  },
  'hall.booking-elsewhere': {
    status: 409,
    words: {
      zh: '这个预约的地点是“{place}”，请到那里取号',
      en: 'This booking is for {place}; please take the number there',
    },
  },
  'hall.booking-early': {
    status: 409,
    words: {
      zh: '预约的时间是{startsAt}，{from}以后才能在这里取号，请先休息；要早走的请问窗口',
      en: 'The booked time is {startsAt}; numbers for it are given here from {from} on. Please rest, or ask a window',
    },
  },
  'hall.no-such-petition': {
    status: 404,
    words: {
      zh: '“信访编号”没有找到，请核对编号；没有编号的，请搜索信访件或者重新登记',
      en: 'No petition has that number; check it, or search for the petition, or register a new one',
    },
  },
  'hall.bad-phone': {
    status: 422,
    words: {
      zh: '“手机号”不正确，请写全11位手机号，或者带区号的座机号',
      en: 'The phone number is not complete; give all 11 digits, or a landline with its area code',
    },
  },
} as const satisfies Record<HallRefusal['kind'], RefusalText>;
