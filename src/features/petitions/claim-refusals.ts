import type { DutyRefusal } from '#core/petitions/accept-petition.ts';
import type { SuggestionRefusal } from '#core/petitions/answer-suggestions.ts';
import type { BringBackRefusal } from '#core/petitions/bring-claim-back.ts';
import type { OpenClaimsRefusal } from '#core/petitions/close-petition.ts';
import type { DeclineRefusal } from '#core/petitions/decline-petition.ts';
import type { NewsRefusal } from '#core/petitions/hand-over-news.ts';
import type { MoveRefusal } from '#core/petitions/move-claim.ts';
import type { RedirectRefusal } from '#core/petitions/redirect-claims.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type ClaimRefusal =
  | DutyRefusal
  | SuggestionRefusal
  | BringBackRefusal
  | OpenClaimsRefusal
  | DeclineRefusal
  | NewsRefusal
  | MoveRefusal
  | RedirectRefusal;

/** Refusals about single claims in words. */
export const claimRefusals = {
  'petitions.no-such-claim': {
    status: 422,
    words: { zh: '请逐项选择本件中的诉求，每项一次', en: 'Choose claims of this petition, each once' },
  },
  'petitions.claim-already-redirected': {
    status: 409,
    words: { zh: '第 {claim} 项诉求已经导入其他途径', en: 'Claim {claim} is already led elsewhere' },
  },
  'petitions.only-accusations-go-there': {
    status: 422,
    words: {
      zh: '第 {claim} 项诉求：检举控告类诉求只能导入纪检监察机关，其他诉求不能',
      en: 'Claim {claim}: accusations go to the organ of discipline, and nothing else does',
    },
  },
  'petitions.only-claims-move': {
    status: 422,
    words: {
      zh: '第 {claim} 项不是申诉求决类诉求，不适用六条法定途径；分类有误的，请先更正登记',
      en: 'Claim {claim} is no request or appeal; the six procedures are not for it. Correct its purpose first if it is wrong',
    },
  },
  'petitions.organ-is-complained-of': {
    status: 409,
    words: {
      zh: '检举控告不得转给被检举控告的单位（《信访工作条例》第三十条）',
      en: 'An accusation may not be given to the unit it accuses (art. 30)',
    },
  },
  'petitions.no-organ-of-discipline': {
    status: 422,
    words: {
      zh: '该单位不是可以接收本件检举控告的纪检监察机关（须在“机构与岗位”中为纪检监察机关、未停用，且被反映人不在其中任职）。请另选，或者填写本系统以外的机关',
      en: 'This unit is no organ of discipline that can take the accusation (one of that kind, open, where nobody complained of works); choose another, or write an organ outside',
    },
  },
  'petitions.anonymous-has-no-name': {
    status: 422,
    words: { zh: '匿名检举控告没有可以提供的身份信息', en: 'An anonymous accusation has no name to share' },
  },
  'petitions.anonymous-not-answered': {
    status: 409,
    words: {
      zh: '匿名检举控告不反馈结果，只有实名的才登记反馈',
      en: 'No result is told for an anonymous accusation, only for a named one',
    },
  },
  'petitions.not-a-suggestion': {
    status: 422,
    words: {
      zh: '请逐项选择本件中尚未答复的建议意见，每项一次',
      en: 'Choose suggestions of this petition that are not answered yet, each once',
    },
  },
  'petitions.measures-missing': {
    status: 422,
    words: {
      zh: '第 {claim} 项：采纳或者部分采纳的，须写明落实安排',
      en: 'Claim {claim}: what is adopted needs its measures',
    },
  },
  'petitions.explained-is-for-questions': {
    status: 422,
    words: {
      zh: '第 {claim} 项是建议意见，须答复是否采纳；“解释说明”只用于咨询和感谢',
      en: 'Claim {claim} is a suggestion: say whether it is adopted. An explanation answers questions and thanks',
    },
  },
  'petitions.claims-open': {
    status: 409,
    words: {
      zh: '第 {claims} 项诉求还没有答复，请先答复建议意见、送达告知书',
      en: 'Claims {claims} are not answered yet; send the reply or serve the notice first',
    },
  },
  'petitions.route-unchanged': {
    status: 422,
    words: { zh: '第 {claim} 项诉求已经走这条途径', en: 'Claim {claim} is on this route already' },
  },
  'petitions.duty-answer-under-way': {
    status: 409,
    words: {
      zh: '投诉（举报）处理情况告知书已经报签，诉求不能再转入或者转出；请先退回修改',
      en: 'The notice on the duty is written already; return it before claims join or leave it',
    },
  },
  'petitions.not-led-elsewhere': {
    status: 422,
    words: { zh: '这项诉求没有导入那里', en: 'This claim was not led there' },
  },
  'petitions.hand-over-answered': {
    status: 409,
    words: {
      zh: '受理机关已于 {on} 告知处理结果，不能再登记或者退回',
      en: 'The organ told its result on {on}; nothing more can be recorded or taken back',
    },
  },
  'petitions.news-in-future': {
    status: 422,
    words: { zh: '回告日期 {on} 晚于今天', en: 'The day {on} is in the future' },
  },
  'petitions.news-before-hand-over': {
    status: 422,
    words: {
      zh: '回告日期 {on} 早于移交日期 {ledOn}',
      en: 'The day {on} is before the hand-over on {ledOn}',
    },
  },
  'petitions.reopen-first': {
    status: 409,
    words: {
      zh: '本件已经答复或者办结，诉求要收回办理的，请先重新办理；也可以转给其他受理机关',
      en: 'The petition is answered or closed: reopen it before the claim comes back, or lead the claim to another organ',
    },
  },
  'petitions.ground-not-for-this': {
    status: 422,
    words: {
      zh: '“越级走访”只适用于走访提出的申诉求决类事项',
      en: 'The rule on skipping levels holds only for claims raised by a visit',
    },
  },
  'petitions.ground-unknown-here': {
    status: 422,
    words: {
      zh: '本件适用的规则里没有这一情形，它只见于本省的规则',
      en: 'The rules this petition began under do not know this ground; it belongs to provincial rules',
    },
  },
  'petitions.suggestion-is-answered': {
    status: 409,
    words: {
      zh: '第 {claim} 项是建议意见，须研究答复，不能一并不予受理（《信访工作条例》第二十九条）。请先更正登记，把其他诉求移出并另行登记，对另登的一件不予受理；本件受理后答复建议意见',
      en: 'Claim {claim} is a suggestion and has to be answered (art. 29). Correct the registration so that only it stays here, register the other claims apart and decline them there; accept this petition and answer the suggestion',
    },
  },
  'petitions.accusation-first': {
    status: 409,
    words: {
      zh: '检举控告类诉求须先导入纪检监察机关，再分流其他诉求（《信访工作条例》第三十条）',
      en: 'Accusations must first be led to the organ of discipline, then the rest can be triaged (art. 30)',
    },
  },
  'petitions.earlier-papers-missing': {
    status: 422,
    words: {
      zh: '不再受理须列明此前文书的文号（处理、复查、复核意见书，或者依法终结的文书）',
      en: 'Name the earlier papers by their numbers: decision and review papers, or the termination',
    },
  },
  'petitions.progress-number-missing': {
    status: 422,
    words: { zh: '请写明正在办理的信访事项编号', en: 'Give the number of the petition that is in progress' },
  },
  'petitions.window-end-missing': {
    status: 422,
    words: {
      zh: '请写明申请复查（复核）期限届满的日期，该日期应早于本件收到日期',
      en: 'Give the day on which the window for review ended; it must lie before the day of receipt',
    },
  },
  'petitions.earlier-road-goes-on': {
    status: 409,
    words: {
      zh: '关联的重复件 {number} 还没有走到 {ground} 所说的终点（NM1 须复核意见已送达，LP1 须申请期限在本件收到以前届满）。可以申请复查复核的请告知信访人申请，正在办理的用 NA1；其实不是同一事项的，先解除关联',
      en: 'The linked repeat {number} has not come to the end that {ground} speaks of (NM1: the final opinion is served; LP1: the window ended before this petition came in). Tell the petitioner of a review that is open, use NA1 for what is in hand, or remove the link if it is another matter',
    },
  },
  'petitions.final-papers-not-cited': {
    status: 422,
    words: {
      zh: '不再受理须写明此前的全部文书：{papers}',
      en: 'The notice must cite all the earlier papers: {papers}',
    },
  },
  'petitions.route-missing': {
    status: 422,
    words: {
      zh: '须写明正在办理的机关、有权处理的机关或者信访人可以走的途径',
      en: 'Say which organ has the matter or where the petitioner can go',
    },
  },
} as const satisfies Record<ClaimRefusal['kind'], RefusalText>;
