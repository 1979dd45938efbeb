// How petitioning goes, in plain words; each point names the article it comes from.
import type { Words } from '#core/kit/language.ts';

type Point = { readonly words: Words; readonly article: Words };

const article = (zh: string, en: string): Words => ({
  zh: `《信访工作条例》${zh}`,
  en: `Regulations on Petition Work, ${en}`,
});

export const howTexts = {
  title: { zh: '怎样信访，多久有答复', en: 'How to petition, and how long the answer takes' },
  waysTitle: { zh: '用什么方式反映', en: 'Ways to raise a matter' },
  tellTitle: { zh: '要说清什么', en: 'What to say' },
  stepsTitle: { zh: '接下来会怎样', en: 'What happens then' },
  rightsTitle: { zh: '您的权利', en: 'Your rights' },
  elsewhereTitle: { zh: '哪些事要走别的路', en: 'What goes another way' },
} as const satisfies Record<string, Words>;

export const wayPoints: readonly Point[] = [
  {
    words: {
      zh: '上网、写信、打电话、发传真、当面来访，都可以。',
      en: 'Online, by letter, by telephone, by fax or in person: all are accepted.',
    },
    article: article('第十七条', 'art. 17'),
  },
  {
    words: {
      zh: '当面来访，请到管这件事的机关，或者它的上一级机关的接待场所。',
      en: 'In person, go to the reception of the organ in charge or of the one directly above it.',
    },
    article: article('第二十条', 'art. 20'),
  },
  {
    words: {
      zh: '几个人为同一件事来访，推选代表，代表不超过5人。',
      en: 'Several people with the same matter choose at most five representatives.',
    },
    article: article('第二十条', 'art. 20'),
  },
];

export const tellPoints: readonly Point[] = [
  {
    words: {
      zh: '写明您的姓名和住址，想解决什么，事情的经过和理由。',
      en: 'Your name and address, what you want, what happened and why.',
    },
    article: article('第十九条', 'art. 19'),
  },
  {
    words: {
      zh: '不方便写的，可以口头说，由工作人员如实记下来。',
      en: 'If writing is difficult, tell it: the staff write it down as you say it.',
    },
    article: article('第十九条', 'art. 19'),
  },
];

export const stepPoints: readonly Point[] = [
  {
    words: {
      zh: '登记：收到的每一件事都登记，给您回执和查询码。',
      en: 'Registered: every matter is registered, and you get a slip with a query code.',
    },
    article: article('第二十二条', 'art. 22'),
  },
  {
    words: {
      zh: '分送：信访部门15天内定下由哪个单位办。',
      en: 'Passed on: within 15 days the petition office finds the unit that must handle it.',
    },
    article: article('第二十二条', 'art. 22'),
  },
  {
    words: {
      zh: '告知：承办单位15天内书面告诉您是不是受理、怎么办。',
      en: 'Told: within 15 days that unit tells you in writing whether it accepts the matter and how it will proceed.',
    },
    article: article('第二十三条', 'art. 23'),
  },
  {
    words: {
      zh: '答复：受理后60天内给您书面答复；情况复杂的，经单位负责人批准可以延长，最多30天，并告诉您原因。',
      en: 'Answered: within 60 days of acceptance you get a written answer. A complex matter may take up to 30 days more, with the approval of the head of the unit, and you are told why.',
    },
    article: article('第三十二条、第三十四条', 'arts. 32, 34'),
  },
];

export const rightPoints: readonly Point[] = [
  {
    words: {
      zh: '不同意答复：收到之日起30天内可以申请复查，复查机关30天内答复。',
      en: 'If you disagree with the answer: within 30 days of receiving it you may ask for a review, which is decided within 30 days.',
    },
    article: article('第三十五条', 'art. 35'),
  },
  {
    words: {
      zh: '不同意复查意见：收到之日起30天内可以申请复核，复核机关30天内答复。',
      en: 'If you disagree with the review: within 30 days of receiving it you may ask for a final review, which is decided within 30 days.',
    },
    article: article('第三十六条', 'art. 36'),
  },
  {
    words: {
      zh: '办理情况可以随时查，办得好不好由您评价。',
      en: 'You may follow the handling at any time, and you rate it.',
    },
    article: article('第二十一条', 'art. 21'),
  },
  {
    words: {
      zh: '检举控告的材料，不得转给被检举控告的人或单位。',
      en: 'What you report about a person or unit may not be passed to that person or unit.',
    },
    article: article('第三十条', 'art. 30'),
  },
];

export const elsewherePoints: readonly Point[] = [
  {
    words: {
      zh: '已经或者应当由法院、检察院、公安办理的事，由它们按法律程序办。',
      en: 'What belongs to a court, a procuratorate or the police is handled by them under their own law.',
    },
    article: article('第三十一条', 'art. 31'),
  },
  {
    words: {
      zh: '应当仲裁、行政复议、行政裁决的事，我们会告诉您该找谁、怎么走。',
      en: 'For arbitration, administrative reconsideration or another procedure, we tell you whom to turn to and how.',
    },
    article: article('第三十一条', 'art. 31'),
  },
];
