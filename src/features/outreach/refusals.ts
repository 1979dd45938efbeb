import type { ContactPointRefusal } from '#core/outreach/keep-contact-point.ts';
import type { ListRefusal } from '#core/outreach/keep-invitation-list.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type OutreachRefusal =
  | ContactPointRefusal
  | ListRefusal
  | { readonly kind: 'outreach.no-list' }
  | { readonly kind: 'outreach.changed-meanwhile' }
  | { readonly kind: 'outreach.not-found' }
  | { readonly kind: 'outreach.unknown-place' }
  | { readonly kind: 'outreach.unknown-leader'; readonly name: string }
  | { readonly kind: 'outreach.no-such-petition'; readonly number: string };

/** Every refusal of the area in words; a missing one does not compile. */
export const outreachRefusals = {
  'outreach.not-yours': {
    status: 403,
    words: {
      zh: '这里由信访工作机构、当地乡镇或者联系领导本人登记，请联系他们',
      en: 'This is kept by the petition office, the town or the leader; please ask them',
    },
  },
  'outreach.no-list': {
    status: 404,
    words: { zh: '没有这份约访建议，或者您无权查看', en: 'There is no such list, or you may not see it' },
  },
  'outreach.changed-meanwhile': {
    status: 409,
    words: {
      zh: '这里刚刚被别人改动过，请看过最新内容再操作',
      en: 'Somebody changed this a moment ago; please look at it again',
    },
  },
  'outreach.not-this-month': {
    status: 422,
    words: {
      zh: '只能生成本月的约访建议，{month} 不是本月',
      en: 'Only the list of this month can be drawn, and {month} is another',
    },
  },
  'outreach.month-over': {
    status: 409,
    words: {
      zh: '{month} 已经过去，这份建议只能查看；请在本月的建议中选取',
      en: '{month} is over and its list can only be read; choose from the list of this month',
    },
  },
  'outreach.list-drawn-before': {
    status: 409,
    words: {
      zh: '{month} 的约访建议已经生成，刷新页面即可看到',
      en: 'The list of {month} was drawn already; reload the page to see it',
    },
  },
  'outreach.not-on-list': {
    status: 404,
    words: {
      zh: '这件事项不在本月的建议里；需要约访的，请先按编号加入',
      en: 'This matter is not on the list; add it by its number first',
    },
  },
  'outreach.on-list-already': {
    status: 409,
    words: { zh: '这件事项已经在本月的建议里', en: 'This matter is on the list of this month already' },
  },
  'outreach.picked-already': {
    status: 409,
    words: {
      zh: '这件事项本月已经约访；改期、取消请在该件的页面登记',
      en: 'Its petitioner was invited this month; move or call it off on the page of the petition',
    },
  },
  'outreach.not-found': {
    status: 404,
    words: {
      zh: '没有这个联系点，或者您无权查看',
      en: 'There is no such contact point, or you may not see it',
    },
  },
  'outreach.unknown-place': {
    status: 422,
    words: {
      zh: '“联系点”不存在或者已经撤销，请重新选择村（社区）或者单位',
      en: 'The place does not exist any more; choose another village, community or unit',
    },
  },
  'outreach.unknown-leader': {
    status: 422,
    words: {
      zh: '{name}不在岗位上，请从名单中选择联系领导，或者只写姓名和职务',
      en: '{name} holds no post; choose a leader from the list, or write only name and post',
    },
  },
  'outreach.has-that-leader': {
    status: 409,
    words: {
      zh: '这个联系点现在就由{name}联系，请另选领导',
      en: '{name} has this contact point now; choose another leader',
    },
  },
  'outreach.point-ended': {
    status: 409,
    words: {
      zh: '这个联系点已于 {on} 撤销，只能查看',
      en: 'This contact point was given up on {on} and can only be read',
    },
  },
  'outreach.nobody-met': {
    status: 422,
    words: {
      zh: '“见到的人数”至少填 1；没有见到群众的，不算下访',
      en: 'Give at least 1 person met; a visit at which nobody was met is none',
    },
  },
  'outreach.visit-needs-petition': {
    status: 422,
    words: {
      zh: '带案下访请填写信访编号；没有带案的请选“走访”',
      en: 'A visit about petitions needs their numbers; choose a plain visit otherwise',
    },
  },
  'outreach.no-such-visit': {
    status: 404,
    words: { zh: '没有这次下访记录，请刷新页面', en: 'There is no such visit; reload the page' },
  },
  'outreach.petition-there-already': {
    status: 409,
    words: { zh: '这件信访事项已经记在这次下访下', en: 'This petition stands under this visit already' },
  },
  'outreach.no-such-petition': {
    status: 422,
    words: {
      zh: '找不到编号为 {number} 的信访事项，或者您无权查看，请核对编号',
      en: 'There is no petition {number} that you may see; check the number',
    },
  },
} as const satisfies Record<OutreachRefusal['kind'], RefusalText>;
