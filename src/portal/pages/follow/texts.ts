import type { Words } from '#core/kit/language.ts';

export const followTexts = {
  tab: { zh: '信访事项 {number}', en: 'Petition {number}' },
  now: { zh: '现在', en: 'Now' },
  next: { zh: '接下来', en: 'What comes next' },
  limit: { zh: '最迟{date}，{what}。', en: '{what} by {date}.' },
  paused: {
    zh: '{what}。从{date}起停止计算时间，原因写在下面的办理经过里；恢复计算以后，这里写明新的日期。',
    en: '{what}. The time has not been counted since {date}; the steps below say why. When it counts again, the new day appears here.',
  },
  late: {
    zh: '这个期限已经过了。请拿着回执到{office}问，您有权要一个说法。',
    en: 'This limit has passed. Take your slip to {office} and ask: you are owed an explanation.',
  },
  provisional: {
    zh: '这一天的放假安排还没有公布，日期可能会顺延。',
    en: 'The holidays of that time are not published yet, so the day may move.',
  },
  why: { zh: '这个日期是怎么算的', en: 'How this day is counted' },
  right: { zh: '您的权利', en: 'Your right' },
  invitation: { zh: '领导约您面谈', en: 'A leader invites you to a talk' },
  invitationWhen: {
    zh: '{date} {time}，在{place}，由{leader}接待。',
    en: '{date}, {time}, at {place}, with {leader}.',
  },
  invitationFree: {
    zh: '来不来由您自己决定。不来，不影响事情照常办理。时间不方便的，告诉{unit}，可以另约；可以请亲友陪同。',
    en: 'Coming is up to you. If you do not come, your matter goes on just the same. If the time does not suit you, tell {unit} and ask for another; you may bring somebody along.',
  },
  hearing: { zh: '听证会', en: 'The hearing' },
  hearingWhen: { zh: '{date} {time}，在{place}。', en: '{date}, {time}, at {place}.' },
  hearingHow: {
    zh: '请带身份证和证据到场，您可以说明情况、拿出证据、提问题。来不了，请提前告诉{unit}。',
    en: 'Bring your identity card and what shows your case: you can speak, show evidence and ask. If you cannot come, tell {unit} before.',
  },
  facts: { zh: '登记的内容', en: 'What is registered' },
  number: { zh: '信访编号', en: 'Number' },
  answeredWith: { zh: '一并答复的事项', en: 'Answered together with' },
  receivedOn: { zh: '收到日期', en: 'Received' },
  channel: { zh: '反映方式', en: 'Raised by' },
  petitioner: { zh: '信访人', en: 'Petitioner' },
  several: { zh: '{name} 等{count}人', en: '{name} and others, {count} in all' },
  unit: { zh: '承办单位', en: 'Unit in charge' },
  handler: { zh: '经办人', en: 'Handler' },
  papers: { zh: '已经出的文书', en: 'Papers issued' },
  paperLine: { zh: '{name}，{number}，{date}', en: '{name}, {number}, {date}' },
  paperVoided: {
    zh: '（{date}已作废，以后发的为准）',
    en: '(void since {date}; the later one counts)',
  },
  paperFellThrough: {
    zh: '（没有签成，不作数）',
    en: ' (never signed and worth nothing)',
  },
  download: { zh: '下载{name}（PDF）', en: 'Download the {name} (PDF)' },
  story: { zh: '办理经过', en: 'Every step' },
  byPetitioner: { zh: '信访人', en: 'Petitioner' },
  times: { zh: '（共{count}次）', en: ' ({count} records)' },
  keepCode: {
    zh: '查询码 {code} 谁拿到谁就能看，请自己保管好。',
    en: 'Whoever has the query code {code} can see this page. Please keep it to yourself.',
  },
} as const satisfies Record<string, Words>;

export const otherAnswerTexts = {
  simple: { zh: '简易办理的答复', en: 'The answer' },
  simpleHead: { zh: '{date}以{means}方式答复。', en: 'Answered on {date}, {means}.' },
  simpleRight: {
    zh: '不认可这个答复，可以要求按普通程序办理，由承办单位给您出书面意见书。要书面的答复也可以提。',
    en: 'If you do not take this answer, you may ask for the ordinary procedure and a decision letter. You may also ask for it on paper.',
  },
  agreement: { zh: '{kind}协议', en: '{kind} agreement' },
  signedOn: { zh: '签署日期', en: 'Signed on' },
  with: { zh: '对方', en: 'With' },
  terms: { zh: '协议内容', en: 'Terms' },
  performance: { zh: '怎么履行', en: 'How it is kept' },
  performBy: { zh: '{date}前履行', en: 'To be kept by {date}' },
  performed: { zh: '{date}已经履行', en: 'kept on {date}' },
  waiting: { zh: '还没到期，等待履行', en: 'not due yet' },
  notKept: {
    zh: '到期还没有履行。请拿着协议书到{office}，可以要求重新办理。',
    en: 'It is overdue. Take the agreement to {office}; you may ask for the matter to be taken up again.',
  },
} as const satisfies Record<string, Words>;

export const letterTexts = {
  title: { zh: '书面答复（处理意见书）', en: 'The written answer (decision letter)' },
  head: {
    zh: '{organ}，{number}，{signed}签发，{served}送达。',
    en: '{organ}, {number}, signed on {signed}, served on {served}.',
  },
  claim: { zh: '第{count}项诉求', en: 'Claim {count}' },
  demand: { zh: '诉求是否合理', en: 'Is the claim reasonable' },
  opinion: { zh: '答复意见', en: 'Decision' },
  changed: { zh: '后来由复查复核变更为', en: 'Changed by the review to' },
  facts: { zh: '查明的事实', en: 'Facts found' },
  evidence: { zh: '证据', en: 'Evidence' },
  basis: { zh: '依据', en: 'Basis' },
  reasons: { zh: '理由', en: 'Reasons' },
  execution: { zh: '怎么落实', en: 'How it will be carried out' },
  executeBy: { zh: '最迟哪天落实', en: 'Carried out by' },
  remedy: {
    zh: '如果不同意，收到之日起30天内，可以向{organ}申请复查。',
    en: 'If you disagree, you may ask {organ} for a review within 30 days of receiving this.',
  },
} as const satisfies Record<string, Words>;

export const factsTexts = {
  title: { zh: '答复、解决、满意', en: 'Answered, solved, satisfied' },
  answered: { zh: '答复了吗', en: 'Answered?' },
  answeredOn: { zh: '{date}书面答复已经送达', en: 'Yes, the written answer was served on {date}' },
  answeredOtherwise: { zh: '{date}已经答复', en: 'Yes, on {date}' },
  notAnswered: { zh: '还没有书面答复', en: 'Not in writing yet' },
  solved: { zh: '解决了吗', en: 'Solved?' },
  solvedOn: { zh: '{date}答应的事已经办到', en: 'Yes, what was promised was done on {date}' },
  notSolved: { zh: '还没有记为解决', en: 'Not on record as solved' },
  satisfied: { zh: '您满意吗', en: 'Are you satisfied?' },
  notRated: { zh: '您还没有评价', en: 'You have not rated it yet' },
  promise: { zh: '第{claim}项诉求，答应{date}前落实', en: 'Claim {claim}, promised by {date}' },
  promiseUndated: { zh: '第{claim}项诉求，答应落实', en: 'Claim {claim}, promised' },
  done: { zh: '{date}已经落实', en: 'done on {date}' },
  open: { zh: '还没有落实', en: 'not done yet' },
  late: {
    zh: '已经过期，还没有落实。请拿着回执到{office}问，可以要求督促落实。',
    en: 'Overdue and not done. Take your slip to {office}: you may ask that it be carried out.',
  },
} as const satisfies Record<string, Words>;

export const ratingTexts = {
  title: { zh: '请您评价', en: 'Please rate' },
  intro: {
    zh: '办得好不好，您说了算。只能评一次，承办人员改不了。',
    en: 'You are the judge. You can rate once, and the staff cannot change it.',
  },
  office: {
    zh: '{office}的接待和转交，您满意吗？',
    en: 'Are you satisfied with how {office} received you and passed the matter on?',
  },
  unit: {
    zh: '{unit}的办理和答复，您满意吗？',
    en: 'Are you satisfied with how {unit} handled and answered it?',
  },
  comment: { zh: '还有什么要说的？（可以不写）', en: 'Anything to add? (optional)' },
  submit: { zh: '提交评价', en: 'Send the rating' },
  chooseOne: { zh: '请选一项', en: 'Please choose one' },
  tooLong: { zh: '太长了，最多写{max}个字', en: 'Too long: at most {max} characters' },
  problems: {
    zh: '还没有提交：有的地方没填好，提示写在那一项上面。',
    en: 'Not sent yet: something is missing. The note stands above the item.',
  },
  problemTab: { zh: '评价还没有提交', en: 'The rating is not sent yet' },
  thanks: { zh: '谢谢，您的评价已经记下。', en: 'Thank you. Your rating is recorded.' },
  ratedOn: { zh: '评价日期', en: 'Rated on' },
  officeRated: { zh: '{office}的接待和转交', en: '{office}: reception' },
  unitRated: { zh: '{unit}的办理和答复', en: '{unit}: handling and answer' },
  yourComment: { zh: '您写的话', en: 'Your words' },
} as const satisfies Record<string, Words>;
