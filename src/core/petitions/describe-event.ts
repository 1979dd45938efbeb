// The story of a petition in sentences: staff and petitioner read the same ones.
import type { Words } from '../kit/language.ts';
import { isAuthorityEvent } from './authority-events.ts';
import { isCaseLeadEvent } from './case-lead-events.ts';
import { describeCaseLead } from './describe-case-lead.ts';
import { isClaimEvent } from './claim-events.ts';
import { describeAuthority } from './describe-authority.ts';
import { describeClaims } from './describe-claims.ts';
import { describeLawChange } from './describe-law-change.ts';
import { describeQuality } from './describe-quality.ts';
import type { PetitionEvent } from './events.ts';
import { describeDetour } from './describe-detour.ts';
import { describeSupervision } from './describe-supervision.ts';
import { describeWarning } from './describe-warning.ts';
import { describeAgreement } from './describe-agreement.ts';
import { describeInvitation } from './describe-invitation.ts';
import { isInvitationEvent } from './invitation-events.ts';
import { describeJoint } from './describe-joint.ts';
import { isJointEvent } from './joint-events.ts';
import { describeHearing } from './describe-hearing.ts';
import { describePause } from './describe-pause.ts';
import { describePromise } from './describe-promise.ts';
import { isPromiseEvent } from './promise-events.ts';
import { describeJurisdiction } from './describe-jurisdiction.ts';
import { describeLink } from './describe-link.ts';
import { describeReview } from './describe-review.ts';
import { isReviewEvent } from './review-events.ts';
import { describeTalk } from './describe-talk.ts';
import { describeSimple } from './describe-simple.ts';
import { opinionWords, paperWords, serviceMethodWords, settlementWords } from './petition-words.ts';

/** How ids become names, in the reader's language and within the reader's rights. */
export type Names = {
  readonly unit: (id: string | undefined) => string;
  readonly person: (id: string | undefined) => string;
};

/** A sentence about what happened, and the text that belongs to it; nothing for events that only serve others. */
export type Description = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail?: string;
};

export function describeEvent(event: PetitionEvent, names: Names): Description | undefined {
  if (isReviewEvent(event)) return describeReview(event);
  if (isClaimEvent(event)) return describeClaims(event);
  if (isInvitationEvent(event)) return describeInvitation(event);
  if (isPromiseEvent(event)) return describePromise(event, names);
  if (isAuthorityEvent(event)) return describeAuthority(event, names);
  if (isCaseLeadEvent(event)) return describeCaseLead(event);
  if (isJointEvent(event)) return describeJoint(event, names);
  switch (event.kind) {
    case 'PetitionRegistered':
      return {
        words: { zh: '登记，编号 {number}', en: 'Registered under number {number}' },
        facts: { number: event.number },
      };
    case 'PetitionAmended':
      return plain({ zh: '更正登记内容', en: 'Registration corrected' }, event.reason);
    case 'EarlierHandlingRecorded':
      return plain(
        { zh: '由原有台账导入', en: 'Taken over from an earlier ledger' },
        event.earlier.reply?.text,
      );
    case 'PetitionTakenUp':
      return plain({ zh: '转入办理，自今日起计算期限', en: 'Taken up; limits count from today' });
    case 'AttachmentsAdded':
      return {
        words: { zh: '补充材料 {count} 份', en: '{count} files added' },
        facts: { count: event.attachments.length },
      };
    case 'PetitionTriaged':
    case 'ClockStarted':
    case 'ClockStopped':
      return undefined;
    case 'ClockReprojected':
    case 'PetitionRulesChanged':
      return describeLawChange(event);
    case 'UnitUrged':
    case 'UrgeAnswered':
    case 'SupervisionOrdered':
    case 'SupervisionReplied':
    case 'SupervisionReplyReturned':
    case 'SupervisionClosed':
    case 'SiteInspected':
      return describeSupervision(event, names);
    case 'WarningRaised':
      return describeWarning(event);
    case 'TalkRecorded':
      return describeTalk(event);
    case 'AgreementDrafted':
    case 'AgreementDropped':
    case 'AgreementSigned':
    case 'AgreementPerformed':
      return describeAgreement(event);
    case 'SimpleProcedureChosen':
    case 'SimpleAnswerGiven':
    case 'SimpleProcedureConverted':
      return describeSimple(event);
    case 'HearingOrdered':
    case 'HearingNoticeServed':
    case 'HearingAdjourned':
    case 'HearingCancelled':
    case 'HearingHeld':
      return describeHearing(event);
    case 'ClockPaused':
    case 'ClockResumed':
      return describePause(event);
    case 'PetitionAssigned':
      return assigned(event, names);
    case 'JurisdictionObjected':
    case 'ObjectionAgreed':
    case 'ObjectionRejected':
    case 'ExtensionRequested':
    case 'ExtensionApproved':
    case 'ExtensionRefused':
    case 'ExtensionServed':
    case 'ClaimsRedirected':
    case 'PetitionEnded':
    case 'PetitionReopened':
      return describeDetour(event);
    case 'ImportanceMarked':
    case 'ImportanceRemoved':
    case 'RecusalDeclared':
    case 'RecusalRequested':
    case 'RecusalDecided':
    case 'ExecutionRecorded':
      return describeQuality(event, names);
    case 'JurisdictionContested':
    case 'UnitDesignated':
    case 'CoHandlersNamed':
    case 'SuccessorAssigned':
      return describeJurisdiction(event, names);
    case 'PetitionLinked':
    case 'PetitionUnlinked':
    case 'PetitionMerged':
    case 'MergeUndone':
    case 'MatterTakenIn':
    case 'MatterParted':
      return describeLink(event);
    case 'PetitionAccepted':
      return plain({ zh: '受理', en: 'Accepted' });
    case 'HandlerNamed':
      return {
        words: { zh: '指定经办人 {handler}', en: 'Handler: {handler}' },
        facts: { handler: names.person(event.handlerId) },
      };
    case 'NoteAdded':
      return plain(noteWords[event.note.kind], event.note.text);
    case 'PaperNumbered':
      return {
        words: { zh: '制作{paperZh} {number}', en: '{paperEn} {number} issued' },
        facts: { ...bilingual('paper', paperWords[event.paper]), number: event.number },
      };
    case 'NoticeServed':
      return {
        words: {
          zh: '{paperZh} {number} 已于{day}送达（{methodZh}，{recipient}）',
          en: '{paperEn} {number} served on {day} ({methodEn}, {recipient})',
        },
        facts: {
          ...bilingual('paper', paperWords[event.paper]),
          ...bilingual('method', serviceMethodWords[event.service.method]),
          number: event.number,
          day: event.service.servedOn,
          recipient: event.service.recipient,
        },
      };
    case 'PaperVoided':
      return {
        words: { zh: '作废{paperZh} {number}', en: '{paperEn} {number} voided' },
        facts: { ...bilingual('paper', paperWords[event.paper]), number: event.number },
        detail: event.reason,
      };
    case 'LeaderVisited':
      return {
        words: event.visit.inPerson
          ? {
              zh: '{name}（{post}）到{place}下访，了解本件',
              en: '{name} ({post}) went to {place} about this matter',
            }
          : { zh: '到{place}下访，了解本件', en: 'A visit to {place} looked into this matter' },
        facts: {
          name: event.visit.leader.name,
          post: event.visit.leader.post,
          place: names.unit(event.visit.placeUnitId),
        },
        detail: event.visit.found,
      };
    case 'PetitionRated':
      return rated(event);
    default:
      return describeAnswer(event);
  }
}

type AnswerEvent = Extract<
  PetitionEvent,
  {
    kind:
      | 'DecisionSubmitted'
      | 'DecisionReturned'
      | 'DecisionSigned'
      | 'DecisionServed'
      | 'ReportSubmitted'
      | 'ReportReturned'
      | 'ReportApproved'
      | 'PetitionClosed';
  }
>;

function describeAnswer(event: AnswerEvent): Description {
  switch (event.kind) {
    case 'DecisionSubmitted':
      return plain(
        { zh: '处理意见报签', en: 'Decision submitted for signature' },
        event.decision.claims.map((claim) => opinionWords[claim.opinion].zh).join('、'),
      );
    case 'DecisionReturned':
      return plain({ zh: '处理意见退回修改', en: 'Decision returned for revision' }, event.reason);
    case 'DecisionSigned':
      return plain({ zh: '处理意见书签发', en: 'Decision letter signed' });
    case 'DecisionServed':
      return {
        words: {
          zh: '处理意见书送达（{methodZh}），签收人 {recipient}',
          en: 'Decision letter served ({methodEn}) on {recipient}',
        },
        facts: {
          ...bilingual('method', serviceMethodWords[event.service.method]),
          recipient: event.service.recipient,
        },
      };
    case 'ReportSubmitted':
      return plain({ zh: '报送办结报告', en: 'Report sent back' }, event.text);
    case 'ReportReturned':
      return plain({ zh: '办结报告被退回', en: 'Report returned' }, event.reason);
    case 'ReportApproved':
      return plain({ zh: '办结报告审核通过', en: 'Report approved' });
    case 'PetitionClosed':
      return {
        words: { zh: '办结：{settlementZh}', en: 'Closed: {settlementEn}' },
        facts: bilingual('settlement', settlementWords[event.closing.settlement]),
        detail: event.closing.evidence,
      };
  }
}

function assigned(event: Extract<PetitionEvent, { kind: 'PetitionAssigned' }>, names: Names): Description {
  const { assignment } = event;
  return {
    words: assignmentWords[assignment.mode],
    facts: { unit: names.unit(assignment.unitId) },
    ...(assignment.requirement ? { detail: assignment.requirement } : {}),
  };
}

function rated(event: Extract<PetitionEvent, { kind: 'PetitionRated' }>): Description {
  return plain({ zh: '信访人作出评价', en: 'Rated by the petitioner' }, event.rating.comment);
}

function plain(words: Words, detail = ''): Description {
  return detail ? { words, facts: {}, detail } : { words, facts: {} };
}

// A sentence of one language uses only its own half.
function bilingual(name: string, words: Words): Readonly<Record<string, string>> {
  return { [`${name}Zh`]: words.zh, [`${name}En`]: words.en.toLowerCase() };
}

const assignmentWords = {
  kept: { zh: '由 {unit} 办理', en: 'Kept by {unit}' },
  referred: { zh: '转送 {unit}', en: 'Referred to {unit}' },
  'assigned-down': {
    zh: '交办 {unit}，要求报告办理结果',
    en: 'Assigned down to {unit}, to be reported back',
  },
} as const satisfies Record<string, Words>;

const noteWords = {
  note: { zh: '办理记录', en: 'Progress note' },
  evidence: { zh: '收集证据', en: 'Evidence' },
  visit: { zh: '走访约谈', en: 'Visit' },
} as const satisfies Record<string, Words>;
