import type { Words } from '#core/kit/language.ts';

export const holderTexts = {
  tab: { zh: '代访、陪访查询', en: 'What you may know' },
  proxy: { zh: '您受{giver}委托代访', en: 'You act for {giver}' },
  companion: { zh: '您受{giver}委托陪访', en: 'You go along with {giver}' },
  may: { zh: '可以告诉您：{may}', en: 'You may be told: {may}' },
  mayNot: { zh: '不能告诉您：{mayNot}', en: 'You may not be told: {mayNot}' },
  until: {
    zh: '委托到{date}为止；委托人随时可以收回。',
    en: 'Until {date}; it can be taken back at any time.',
  },
  untilBack: { zh: '委托人随时可以收回委托。', en: 'It can be taken back at any time.' },
  number: { zh: '信访编号', en: 'Number' },
  title: { zh: '事项', en: 'Matter' },
  now: { zh: '现在', en: 'Now' },
  unit: { zh: '承办单位', en: 'Unit in charge' },
  office: { zh: '登记单位', en: 'Registered by' },
  receivedOn: { zh: '收到日期', en: 'Received' },
  limit: { zh: '期限', en: 'Limit' },
  steps: { zh: '办理经过', en: 'What happened' },
  noAnswer: { zh: '还没有答复。', en: 'There is no answer yet.' },
  answer: { zh: '答复和文书', en: 'The answer and its papers' },
  hearing: { zh: '听证会', en: 'The hearing' },
  noHearing: { zh: '目前没有安排听证会。', en: 'No hearing is planned at present.' },
  keep: {
    zh: '这个查询码只给您一人用，请不要转给别人，也不要把看到的内容告诉委托人以外的人。',
    en: 'This code is for you alone. Do not pass it on, and tell nobody but the petitioner what you read.',
  },
  overTitle: { zh: '现在不能查询', en: 'Nothing to show' },
  over: {
    zh: '这份委托现在不在有效期内，不能再查询。需要继续帮忙的，请委托人到信访窗口重新办理委托；有疑问可以问窗口工作人员。',
    en: 'This authority does not stand at present, so nothing can be shown. If you are still to help, the petitioner can give a new one at the window; the staff there answer your questions.',
  },
} as const satisfies Record<string, Words>;

/** On the petitioner's own page. */
export const authorityTexts = {
  title: { zh: '谁可以了解这件事', en: 'Who may know of this' },
  lead: {
    zh: '除了您本人，只有下面的人可以了解，而且只限写明的内容。',
    en: 'Besides yourself only these people may know of it, and only what is named.',
  },
  line: { zh: '{kind}：{holder}（{relation}）', en: '{kind}: {holder} ({relation})' },
  may: { zh: '可以告知{may}；不可以告知{mayNot}。', en: 'May be told {may}; may not be told {mayNot}.' },
  from: { zh: '从{date}起。', en: 'From {date}.' },
  until: { zh: '到{date}为止。', en: 'Until {date}.' },
  takeBack: { zh: '收回这份委托', en: 'Take it back' },
  takeBackAfter: {
    zh: '点一下马上收回，不用说明理由，收回后对方什么也查不到。也可以打电话、写信或者到窗口说一声。要再委托，须重新签授权书。',
    en: 'It ends at once and you need give no reason; nothing can be looked up with it any more. You can also ring, write or come to the window. To give it again, sign a new one.',
  },
} as const satisfies Record<string, Words>;
