import type { Texts } from './texts.ts';

/** Words of proxies and companions with a written authority. */
export const authorityTexts = {
  kind: { zh: '方式', en: 'Manner' },
  holderBy: { zh: '受托人是', en: 'The holder is' },
  byAccount: { zh: '村（社区）干部等工作人员', en: 'a cadre or other colleague' },
  byKnown: { zh: '本件已登记的人', en: 'somebody on this petition' },
  byNew: { zh: '其他人（亲属等）', en: 'somebody else, such as a relative' },
  holder: { zh: '受托人', en: 'Holder' },
  relation: { zh: '与信访人的关系（儿子、村委会副主任等）', en: 'Relation (son, village deputy head …)' },
  grantedBy: { zh: '委托人', en: 'Given by' },
  parts: {
    zh: '授权范围（照授权书勾选，没写明的不勾）',
    en: 'What it allows (tick only what is written there)',
  },
  from: { zh: '开始日期', en: 'From' },
  until: { zh: '截止日期（没写明的留空，到收回为止）', en: 'Until (empty: until it is taken back)' },
  scans: { zh: '授权书扫描件或者照片（信访人签名、按手印）', en: 'Scan or photo of the signed authority' },
  custodian: {
    zh: '保管单位同意他人知悉的理由（本件含检举控告）',
    en: 'Why the custodian lets somebody else know (an accusation)',
  },
  grantAfter: {
    zh: '登记后：受托人得到自己的查询码，只能看到勾选的内容；信访人在查询页面看得到，随时可以收回。受托的工作人员须回避本件的办理，在“今日”里只看到授权范围内的内容。',
    en: 'Afterwards: the holder gets a code of their own that shows only what is ticked; the petitioner sees it and can take it back at any time. A colleague keeps away from handling it and sees on “Today” only what is allowed.',
  },
  which: { zh: '结束哪一项委托', en: 'Which authority ends' },
  ground: { zh: '原因', en: 'Ground' },
  said: { zh: '信访人怎么说的', en: 'How the petitioner said it' },
  endedOn: { zh: '从哪天起（说的那天）', en: 'From the day it was said' },
  note: { zh: '说明（可以不填）', en: 'Note (may be left empty)' },
  endAfter: {
    zh: '登记后：马上停止告知，受托人的查询码不能再用。信访人收回委托不需要理由，也不能劝阻。',
    en: 'Afterwards: nothing more is told, and the code of the holder opens nothing. The petitioner needs no reason and is not talked out of it.',
  },
  heading: { zh: '告知范围', en: 'Who may be told' },
  onlyOwn: {
    zh: '没有有效的代访、陪访委托：只可以告知信访人本人。',
    en: 'No proxy or companion holds an authority: tell only the petitioner.',
  },
  who: { zh: '{kind}人 {name}', en: '{kind} {name}' },
  may: { zh: '可以告知：{may}', en: 'May be told: {may}' },
  mayNot: { zh: '不可告知：{mayNot}', en: 'Not: {mayNot}' },
  nothing: { zh: '不可告知任何内容', en: 'May be told nothing' },
  withoutScan: {
    zh: '代理人 {name} 没有登记授权书：先核对授权书并登记，登记前不可告知任何内容',
    en: 'Proxy {name}: no authority is recorded; check and record it before telling anything',
  },
  over: { zh: '已结束', en: 'over' },
  toBegin: { zh: '{day}开始', en: 'from {day}' },
  withheld: {
    zh: '本件含检举控告或者受托人须回避，不可告知',
    en: 'withheld: an accusation, or the holder has to keep away',
  },
  given: { zh: '{name}委托（{relation}）', en: 'by {name} ({relation})' },
  period: { zh: '{from}起', en: 'from {from}' },
  periodTo: { zh: '{from}至{until}', en: '{from} to {until}' },
  ended: { zh: '{day}起{ground}', en: '{ground}, from {day}' },
  code: { zh: '受托人的查询码', en: 'Code of the holder' },
  notReceiver: {
    zh: '{name}没有代领文书的授权（或者委托已经结束）。请送达信访人本人，或者先登记授权。',
    en: '{name} holds no authority to receive papers. Serve the petitioner, or record the authority first.',
  },
  mine: { zh: '我代访、陪访的事项', en: 'Matters I act in' },
  mineNote: {
    zh: '只显示信访人授权的内容；收回或者到期后不再显示。',
    en: 'Only what the petitioner allowed; what is taken back or over is gone.',
  },
  open: { zh: '查看', en: 'Open' },
  for: { zh: '委托人 {name}', en: 'for {name}' },
  untilDay: { zh: '到{day}为止', en: 'until {day}' },
} as const satisfies Texts;
