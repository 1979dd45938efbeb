// Where the petition stands and what comes next, as one says it to a neighbour. `{unit}` answers for the petition,
// `{office}` took it down.
import type { Words } from '#core/kit/language.ts';
import type { EndingCause } from '#core/petitions/ending.ts';
import type { Phase } from '#core/petitions/petition.ts';
import { servedNextTexts } from './answered-texts.ts';

type PhaseText = { readonly now: Words; readonly next: Words };

export const phaseTexts = {
  earlier: {
    now: {
      zh: '这件事是以前登记的，已经从原来的登记簿转到这里。',
      en: 'This matter was registered earlier and has been carried over from the old register.',
    },
    next: {
      zh: '以前办到哪一步，请拿着回执到{office}问。需要接着办的，转入办理后这里会写明期限。',
      en: 'Take your slip to {office} to ask how far it came. If it is taken up again, its limits appear here.',
    },
  },
  registered: {
    now: {
      zh: '您的事已经登记，{office}正在看归哪个单位办。',
      en: 'Your matter is registered. {office} is finding out which unit must handle it.',
    },
    next: {
      zh: '定下来以后，承办单位会书面告诉您是不是受理。',
      en: 'Then that unit tells you in writing whether it accepts the matter.',
    },
  },
  referred: {
    now: { zh: '您的事已经交给{unit}。', en: 'Your matter is now with {unit}.' },
    next: {
      zh: '{unit}会书面告诉您是不是受理。受理以后，60天内给您书面答复。',
      en: '{unit} tells you in writing whether it accepts the matter. Once accepted, you get a written answer within 60 days.',
    },
  },
  objected: {
    now: {
      zh: '{unit}认为这件事不归它办，{office}正在核实。',
      en: '{unit} says that the matter is not its own. {office} is checking this.',
    },
    next: {
      zh: '核实同意以前，这件事仍由{unit}负责。归谁办，定下来这里就会写明，您不用自己再跑。',
      en: 'Until that is agreed, {unit} stays responsible. The outcome appears here; you need not go anywhere yourself.',
    },
  },
  accepted: {
    now: {
      zh: '{unit}已经受理，正在调查办理。',
      en: '{unit} has accepted your matter and is looking into it.',
    },
    next: {
      zh: '查清以后，{unit}会逐项书面答复您，并把答复送到您手上。',
      en: 'Then {unit} answers each of your claims in writing and has the answer brought to you.',
    },
  },
  'extension-asked': {
    now: {
      zh: '{unit}正在办理，因情况复杂申请了延期，等单位负责人决定。',
      en: '{unit} is working on it and has asked its head for more time.',
    },
    next: {
      zh: '没有批准以前，期限不变。批准延期的，{unit}会把理由和新的期限书面告诉您。',
      en: 'Until that is approved the limit stays. If it is, {unit} tells you the reasons and the new limit in writing.',
    },
  },
  submitted: {
    now: {
      zh: '{unit}已经写好答复，等单位负责人审签。',
      en: '{unit} has written the answer. It waits for the signature of the head of the unit.',
    },
    next: { zh: '签发以后，答复会送到您手上。', en: 'Once signed, the answer is brought to you.' },
  },
  signed: {
    now: { zh: '答复已经签发，正要送给您。', en: 'The answer is signed and on its way to you.' },
    next: {
      zh: '请留意电话、邮件和上门送达。收到以后，这里就能看到答复全文。',
      en: 'Please expect a call, a letter or a visit. When you have received it, the full answer appears here.',
    },
  },
  served: {
    now: { zh: '书面答复已经送达。', en: 'The written answer has been served.' },
    next: servedNextTexts.over,
  },
  reported: {
    now: {
      zh: '书面答复已经送达，{office}正在审核办理结果。',
      en: 'The written answer has been served. {office} is checking the result.',
    },
    next: servedNextTexts.over,
  },
  'report-approved': {
    now: {
      zh: '书面答复已经送达，办理结果已经审核通过。',
      en: 'The written answer has been served, and the result has been checked and approved.',
    },
    next: servedNextTexts.over,
  },
  closed: {
    now: { zh: '这件事已经办结。', en: 'This matter is closed.' },
    next: {
      zh: '办结不影响您的权利。答应您的事没有办到，请拿着回执到{office}问。',
      en: 'Closing takes no right from you. If something promised was not done, take your slip to {office} and ask.',
    },
  },
} as const satisfies Record<Phase, PhaseText>;

/** Where a petition stands that ended without an answer of the ordinary procedure. */
export const endingTexts = {
  declined: {
    now: {
      zh: '这件事没有受理，理由写在不予受理告知书里。',
      en: 'The matter was not accepted; the notice says why.',
    },
    next: {
      zh: '可以走的途径：{route}。有疑问请拿着回执到{office}问。',
      en: 'What is open to you: {route}. With questions take your slip to {office}.',
    },
  },
  'no-more': {
    now: {
      zh: '这件事不再受理，理由和此前的文书写在不再受理告知书里。',
      en: 'The matter is not accepted again; the notice says why and lists the earlier papers.',
    },
    next: {
      zh: '有新的事实或者理由，可以作为新的信访事项提出。生活上的困难仍可以到{office}求助。',
      en: 'New facts or reasons make a new matter. With hardship you can still turn to {office}.',
    },
  },
  redirected: {
    now: {
      zh: '您的诉求应当走别的法定途径，已经逐项告知您。',
      en: 'Your claims belong to other lawful procedures; you were told of each.',
    },
    next: {
      zh: '由{route}办理。每一项找谁、走什么程序，看下面的告知书。',
      en: 'From here {route} is in charge. The notice below says who and how for each claim.',
    },
  },
  merged: {
    now: {
      zh: '这件事与正在办理的同一事项一起办理，您的诉求会一并答复。',
      en: 'This is handled together with the same matter, which is in hand already. Your claims are answered with it.',
    },
    next: {
      zh: '您不用再跑。答复出来以后，这里就能看到；有疑问请拿着回执到{office}问。',
      en: 'You need not come again. The answer will appear here; with questions take your slip to {office}.',
    },
  },
  withdrawn: {
    now: { zh: '按您签名的申请，这件事已经撤回。', en: 'The matter was withdrawn at your signed request.' },
    next: {
      zh: '撤回不是您本人自愿的，请尽快到{office}说明。',
      en: 'If you did not withdraw it of your own free will, please tell {office} soon.',
    },
  },
  died: {
    now: { zh: '信访人已经去世，这件事终止办理。', en: 'The petitioner has died; the matter has ended.' },
    next: {
      zh: '亲属要继续反映的，可以到{office}办理。',
      en: 'Relatives who wish to go on with it can turn to {office}.',
    },
  },
  dissolved: {
    now: {
      zh: '提出的单位已经终止，这件事终止办理。',
      en: 'The organisation no longer exists; the matter has ended.',
    },
    next: {
      zh: '有单位承受其权利的，可以到{office}办理。',
      en: 'Whoever took over its rights can turn to {office}.',
    },
  },
} as const satisfies Record<EndingCause, PhaseText>;

/** Declined because it is another organ's power, which refuses nothing. */
export const competenceText: PhaseText = {
  now: {
    zh: '这件事不归这个单位管，归谁管已经写在管辖告知书里。',
    en: 'The matter is not this office’s power; the notice says whose it is.',
  },
  next: {
    zh: '请向有权处理的机关提出：{route}。找不到的，拿着回执到{office}问。',
    en: 'Turn to the organ in charge: {route}. If you cannot find it, take your slip to {office}.',
  },
};

/** What has to be done by the last day, for each limit a petitioner waits for. */
export const limitTexts: Readonly<Record<string, Words>> = {
  triage_office: {
    zh: '{unit}要定下由哪个单位办',
    en: '{unit} must find the unit in charge',
  },
  notice_direct: {
    zh: '{unit}要书面告诉您是不是受理',
    en: '{unit} must tell you in writing whether it accepts the matter',
  },
  notice_transferred: {
    zh: '{unit}要书面告诉您是不是受理',
    en: '{unit} must tell you in writing whether it accepts the matter',
  },
  simple_decide: {
    zh: '{unit}要答复您',
    en: '{unit} must answer you',
  },
  handle_r6: {
    zh: '{unit}要给您书面答复',
    en: '{unit} must give you its written answer',
  },
  sd_redo: {
    zh: '{unit}要重新给您书面答复',
    en: '{unit} must answer you in writing anew',
  },
  review_decide: {
    zh: '{unit}要给您书面复查意见',
    en: '{unit} must give you its review in writing',
  },
  rereview_decide: {
    zh: '{unit}要给您书面复核意见',
    en: '{unit} must give you its final review in writing',
  },
  duty_default: {
    zh: '{unit}要书面告诉您查处、履职的情况',
    en: '{unit} must tell you in writing what it found and did',
  },
  handdown_report: {
    zh: '{unit}要把办理结果报给{office}',
    en: '{unit} must report the result to {office}',
  },
};
