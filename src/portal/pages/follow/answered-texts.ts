// What one reads after an answer: of the ordinary procedure, given simply, or by agreement.
import type { Words } from '#core/kit/language.ts';

/** What follows a served answer: by whether it promises something, and whether a right is open below. */
export const servedNextTexts = {
  promisedAndOpen: {
    zh: '答复里答应办的事，{unit}要落实到位。不同意答复，下面写着您的权利和最后一天。',
    en: 'What the answer promises, {unit} must carry out. If you disagree, your right and its last day are shown below.',
  },
  promised: {
    zh: '答应办的事，{unit}要落实到位。没有办到的，请拿着回执到{office}问。',
    en: 'What was promised, {unit} must carry out. If it is not done, take your slip to {office} and ask.',
  },
  open: {
    zh: '同意，就不用再做什么；不同意，下面写着您的权利和最后一天。',
    en: 'If you agree, you need not do anything. If you disagree, your right and its last day are shown below.',
  },
  over: {
    zh: '您不用再做什么。有疑问，请拿着回执到{office}问。',
    en: 'You need not do anything. With questions take your slip to {office}.',
  },
} as const satisfies Record<string, Words>;

/** Where a petition stands that is handled simply, or was answered without a letter. */
export const otherWayTexts = {
  simple: {
    now: {
      zh: '{unit}已经受理，按简易程序办理，很快答复您。',
      en: '{unit} has accepted your matter and answers it by the simple procedure.',
    },
    next: {
      zh: '答复可能是当面、电话或者短信。要书面的答复，请告诉{unit}。',
      en: 'The answer may come by word of mouth, telephone or text message. If you want it on paper, tell {unit}.',
    },
  },
  answered: {
    now: { zh: '{unit}已经答复您，内容见下面。', en: '{unit} has answered you; the answer is below.' },
    next: {
      zh: '不认可答复，可以要求{unit}按普通程序办理。',
      en: 'If you do not take it, you may ask {unit} for the ordinary procedure.',
    },
  },
  agreed: {
    now: {
      zh: '您和对方签了协议，诉求已经按协议解决。',
      en: 'You and the other side signed an agreement that settles your claims.',
    },
    next: {
      zh: '对方最迟{date}要履行。到期不履行，请拿着协议书到{office}，可以要求重新办理。',
      en: 'The other side has to keep it by {date}. If it does not, take the agreement to {office}; the matter can be taken up again.',
    },
  },
  unkept: {
    now: {
      zh: '您和对方签了协议，{date}到期，还没有记为履行。',
      en: 'You and the other side signed an agreement. It was due on {date} and is not on record as kept.',
    },
    next: {
      zh: '请拿着协议书到{office}说明，可以要求重新办理。',
      en: 'Take the agreement to {office} and say so; the matter can be taken up again.',
    },
  },
  kept: {
    now: {
      zh: '您和对方签了协议，已经履行。',
      en: 'You and the other side signed an agreement, and it was kept.',
    },
    next: {
      zh: '您不用再做什么。其实没有办到的，请拿着协议书到{office}说明。',
      en: 'You need not do anything. If it was not kept after all, take the agreement to {office} and say so.',
    },
  },
} as const satisfies Record<string, { readonly now: Words; readonly next: Words }>;
