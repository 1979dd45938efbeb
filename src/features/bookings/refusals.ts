import type { LinkRefusal, PendingRefusal, PlaceRefusal } from '#core/bookings/keep-booking.ts';
import type { FullRefusal, SameSlot, TwiceRefusal } from '#core/bookings/make-booking.ts';
import type { SlotRefusal } from '#core/bookings/slot-state.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type BookingRefusal =
  | SlotRefusal
  | FullRefusal
  | TwiceRefusal
  | SameSlot
  | PendingRefusal
  | PlaceRefusal
  | LinkRefusal
  | { readonly kind: 'bookings.not-found' }
  | { readonly kind: 'bookings.not-yours' }
  | { readonly kind: 'bookings.changed-meanwhile' };

/** Every refusal of the area in words; a missing one does not compile. */
export const bookingRefusals = {
  'bookings.no-reception': {
    status: 404,
    words: {
      zh: '没有这场接访，或者还没有公布，请在接访安排里重新选择',
      en: 'There is no such reception, or it was not announced yet; choose one from the list',
    },
  },
  'bookings.called-off': {
    status: 409,
    words: {
      zh: '这场接访已经取消（{reason}），请改约别的场次',
      en: 'This reception was called off ({reason}); please book another',
    },
  },
  'bookings.without-booking': {
    status: 409,
    words: {
      zh: '这场接访不用预约，当天到场取号即可',
      en: 'This reception needs no booking; come on the day and take a number',
    },
  },
  'bookings.no-slot': {
    status: 404,
    words: {
      zh: '这场接访没有{startsAt}开始的时段，请重新选择“时段”',
      en: 'No slot of this reception begins at {startsAt}; choose another',
    },
  },
  'bookings.slot-over': {
    status: 409,
    words: {
      zh: '{on} {startsAt}的时段已经开始或者已过，请选择以后的“时段”',
      en: 'The slot of {on}, {startsAt}, has begun or is over; choose a later one',
    },
  },
  'bookings.closed': {
    status: 409,
    words: {
      zh: '预约已于{on} {at}截止，可以当天到场取号，或者改约别的场次',
      en: 'Booking closed on {on} at {at}; come on the day and take a number, or book another reception',
    },
  },
  'bookings.full': {
    status: 409,
    words: {
      zh: '这个时段已经约满，已有{waiting}人候补。可以登记候补，有人取消时自动递补；也可以选别的“时段”',
      en: 'This slot is full and {waiting} wait. Join the waiting list and move up when somebody cancels, or choose another slot',
    },
  },
  'bookings.twice': {
    status: 409,
    words: {
      zh: '这位来访人在这场接访已有预约或者候补，一场只能约一次；可以凭预约码改时段',
      en: 'This person has booked this reception already, or waits; change that booking with its code instead',
    },
  },
  'bookings.same-slot': {
    status: 409,
    words: { zh: '已经约在这个“时段”，请选择别的', en: 'It is booked for this slot already; choose another' },
  },
  'bookings.is-cancelled': {
    status: 409,
    words: { zh: '这个预约已经取消，需要的话请重新预约', en: 'This booking was cancelled; book again' },
  },
  'bookings.has-come': {
    status: 409,
    words: { zh: '来访人已经到场，预约不能再改', en: 'They have come; the booking cannot be changed' },
  },
  'bookings.was-missed': {
    status: 409,
    words: {
      zh: '这个预约已记为未到，需要的话请重新预约',
      en: 'They were written down as missing; book again if needed',
    },
  },
  'bookings.still-waiting': {
    status: 409,
    words: {
      zh: '还在候补，没有名额；请先改到有空的“时段”，或者当天取号',
      en: 'Still on the waiting list, without a place; change to a free slot, or take a number on the day',
    },
  },
  'bookings.not-the-day': {
    status: 409,
    words: { zh: '到了当天（{on}）才能登记到场', en: 'Arrival can be written down from the day on ({on})' },
  },
  'bookings.slot-not-over': {
    status: 409,
    words: {
      zh: '预约的时段到{on} {endsAt}才结束，之后才能记为未到',
      en: 'Their slot lasts until {on}, {endsAt}; only then can they be written down as missing',
    },
  },
  'bookings.is-registered': {
    status: 409,
    words: { zh: '这个预约已经登记过信访事项', en: 'A petition was registered from this booking already' },
  },
  'bookings.not-come': {
    status: 409,
    words: {
      zh: '来访人还没有到场，请先登记到场',
      en: 'They have not come yet; write down their arrival first',
    },
  },
  'bookings.not-found': {
    status: 404,
    words: {
      zh: '没有找到这个预约，请核对“预约码”',
      en: 'There is no such booking; please check the code',
    },
  },
  'bookings.not-yours': {
    status: 403,
    words: {
      zh: '这场接访的预约由排班的单位负责，请联系他们',
      en: 'The bookings of this reception are kept by its planners; please ask them',
    },
  },
  'bookings.changed-meanwhile': {
    status: 409,
    words: {
      zh: '这个预约刚刚被改动过，请看过最新情况再操作',
      en: 'This booking was changed a moment ago; please look at it again',
    },
  },
} as const satisfies Record<BookingRefusal['kind'], RefusalText>;
