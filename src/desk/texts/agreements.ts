import type { Texts } from './texts.ts';

/** Words of agreements and of the simple procedure. */
export const agreementTexts = {
  kind: { zh: '方式', en: 'Manner' },
  claims: { zh: '协议解决的诉求', en: 'Claims it settles' },
  otherParty: { zh: '对方', en: 'The other side' },
  mediator: { zh: '调解人', en: 'Mediator' },
  discretion: { zh: '裁量依据（为什么可以协商处理）', en: 'Discretion: why it may be settled so' },
  terms: { zh: '协议内容', en: 'Terms' },
  performance: { zh: '履行方式（谁做什么）', en: 'Performance: who does what' },
  performBy: { zh: '履行期限', en: 'To be done by' },
  draftAfter: {
    zh: '拟定后：生成协议书并编号，打印后由双方签名；签署以前继续办理，期限照常计算。',
    en: 'Afterwards: the agreement exists under its number, to be printed and signed; until then handling and its limit go on.',
  },
  signedOn: { zh: '签署日期', en: 'Signed on' },
  signatories: {
    zh: '签名的人（用顿号分开，至少两人）',
    en: 'Who signed (separated by commas, at least two)',
  },
  signedFile: { zh: '签名的协议书', en: 'The signed agreement' },
  voluntary: {
    zh: '已向信访人本人核实：协议出于各方自愿，没有人施压',
    en: 'Checked with the petitioner in person: everybody agreed of their own free will',
  },
  signAfter: {
    zh: '登记后：所涉诉求以协议解决，不再出具处理意见书；其余诉求继续办理。全部诉求都已解决的，办理期限停止计算。不能撤回；不履行的，可以重新办理。',
    en: 'Afterwards: these claims are settled and get no decision; the others go on. When none is left the limit stops. It cannot be undone; if it is not kept, the matter is reopened.',
  },
  dropAfter: {
    zh: '登记后：协议书作废，继续办理，期限不变。',
    en: 'Afterwards: the draft is void, handling goes on, and the limit stays.',
  },
  performedOn: { zh: '履行完毕日期', en: 'Carried out on' },
  performedEvidence: {
    zh: '履行依据（收条、回单、验收单等）',
    en: 'Evidence (receipt, bank slip, acceptance)',
  },
  performAfter: {
    zh: '登记后：承诺已经履行，信访人可以看到；日期不能更改。',
    en: 'Afterwards: the promise is kept on record and the petitioner sees it; the day cannot be changed.',
  },
  agreement: { zh: '{kind}协议（诉求{claims}）', en: '{kind} agreement (claims {claims})' },
  between: { zh: '与{other}，调解人{mediator}', en: 'with {other}, mediated by {mediator}' },
  betweenTwo: { zh: '与{other}', en: 'with {other}' },
  toBeSigned: { zh: '{day}拟定，待签', en: 'drafted {day}, to be signed' },
  signed: { zh: '{day}签署', en: 'signed {day}' },
  dropped: { zh: '{day}未达成：{reason}', en: 'not reached, {day}: {reason}' },
  promised: { zh: '{day}前履行：{what}', en: 'by {day}: {what}' },
  kept: { zh: '{day}履行完毕', en: 'kept on {day}' },
  agreed: { zh: '已达成协议', en: 'settled by agreement' },
  conditions: {
    zh: '适用条件（逐项核对；咨询、建议、感谢可以不选）',
    en: 'Conditions (check each; enquiries, suggestions and thanks need none)',
  },
  toldMeans: { zh: '告知方式', en: 'Told by' },
  toldTo: { zh: '告知谁', en: 'Told to' },
  toldOn: { zh: '告知日期', en: 'Told on' },
  acceptSimpleAfter: {
    zh: '受理后：十个工作日内答复；可以口头或者短信答复，信访人要求书面的须书面。不宜简易办理的可以转为普通程序一次，六十日仍自今天起算。',
    en: 'Afterwards: an answer within ten working days, by word or text message unless a paper is asked for. It may turn ordinary once, and the sixty days then count from today.',
  },
  answerText: { zh: '答复内容', en: 'The answer' },
  answerMeans: { zh: '答复方式', en: 'Given by' },
  answerTo: { zh: '答复谁', en: 'Given to' },
  answerOn: { zh: '答复日期', en: 'Given on' },
  paperAsked: { zh: '信访人要求书面答复', en: 'The petitioner asked for a paper' },
  answerSimpleAfter: {
    zh: '登记后：答复期限停止计算，答复不能更改；书面答复的生成简易办理答复单并编号。信访人不认可的，可以要求转为普通程序。',
    en: 'Afterwards: the limit stops and the answer cannot be changed; on paper it gets a number. A petitioner who does not take it can ask for the ordinary procedure.',
  },
  conversionGround: { zh: '转办情形', en: 'Why it turns' },
  convertAfter: {
    zh: '转办后：按普通程序出具处理意见书；六十日自原受理之日起算，不因转办增加时间；生成告知书并编号。只能转一次。',
    en: 'Afterwards: a decision letter by the ordinary procedure; the sixty days count from the first acceptance, so that no time is gained; the notice exists under its number. It is possible once.',
  },
  simple: { zh: '简易办理', en: 'Simple procedure' },
  chosen: { zh: '{day}适用：{conditions}', en: 'chosen {day}: {conditions}' },
  atOnce: { zh: '咨询、建议、感谢', en: 'enquiry, suggestion or thanks' },
  told: { zh: '{day}以{means}告知{to}', en: 'told {to} on {day}, {means}' },
  answered: { zh: '{day}以{means}答复{to}', en: 'answered to {to} on {day}, {means}' },
  converted: { zh: '{day}转为普通程序（{ground}）', en: 'turned ordinary on {day} ({ground})' },
} as const satisfies Texts;
