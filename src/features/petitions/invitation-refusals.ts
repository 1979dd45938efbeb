// Invitations refused, in words.
import type { InvitationRefusal } from '#core/petitions/invite-petitioner.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export const invitationRefusals = {
  'petitions.invitation-past': {
    status: 422,
    words: {
      zh: '约访日期 {day} 已经过去，请另选日期',
      en: 'The day of the talk, {day}, is over; choose another',
    },
  },
  'petitions.invitation-day-off': {
    status: 422,
    words: {
      zh: '{day} 放假；信访人愿意当天来的，请写明理由，否则另选日期',
      en: '{day} is a day off; if the petitioner wants that day, say why, or choose another',
    },
  },
  'petitions.invitation-leader-unknown': {
    status: 422,
    words: {
      zh: '{name}不在岗位上，请从名单中选择接访领导，或者只写姓名和职务',
      en: '{name} holds no post; choose a leader from the list, or write only name and post',
    },
  },
  'petitions.invitation-leader-kept-away': {
    status: 409,
    words: {
      zh: '{name}须回避本件或者正在决定是否回避，请另选接访领导',
      en: '{name} has to keep away from this matter, or that is being decided; choose another leader',
    },
  },
  'petitions.invitation-leader-complained-of': {
    status: 409,
    words: {
      zh: '{name}就是被反映的人或者来自被反映的单位，不能接访本件，请另选接访领导',
      en: '{name} is complained of or comes from the unit complained of; choose another leader',
    },
  },
  'petitions.invitation-not-at-reception': {
    status: 422,
    words: {
      zh: '这一时间、领导与所选的约访接待安排不符，或者该安排已经取消，请核对日期、时间和领导',
      en: 'Day, time or leader are not those of the planned reception, or it was called off; check them against it',
    },
  },
  'petitions.invitation-not-yet': {
    status: 409,
    words: {
      zh: '约访定于 {day}，当日起才能登记来了没有；现在可以登记改期、不来或者取消',
      en: 'The talk is on {day}; whether they came is recorded from that day on. Moved, declined or called off can be recorded now',
    },
  },
  'petitions.invitation-told-after': {
    status: 422,
    words: {
      zh: '告知日期晚于约访日期 {day}，等于没有告知；请改期后重新告知',
      en: 'They were told after the day of the talk, {day}, which is not telling them; move it and tell them again',
    },
  },
  'petitions.invitation-not-told': {
    status: 409,
    words: {
      zh: '还没有登记怎样告知信访人，不能登记没有来；请先登记告知，或者登记取消、改期',
      en: 'It is not recorded how they were told, so nobody can be said not to have come; record it first, or call it off or move it',
    },
  },
} as const satisfies Record<InvitationRefusal['kind'], RefusalText>;
