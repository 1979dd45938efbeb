// The sentences of the ladder of reviews.
import type { Words } from '../kit/language.ts';
import type { Description } from './describe-event.ts';
import { serviceMethodWords } from './petition-words.ts';
import type { ReviewEvent } from './review-events.ts';
import {
  reviewEndWords,
  reviewLevelWords,
  reviewOutcomeWords,
  reviewRefusalWords,
  suspensionCauseWords,
} from './review-words.ts';

type OfLevel = Extract<ReviewEvent, { readonly level: unknown }>;

export function describeReview(event: ReviewEvent): Description {
  switch (event.kind) {
    case 'ReviewApplied': {
      const { level, organ, request } = event.application;
      const facts = { ...named('level', reviewLevelWords[level]), organ: organ.name };
      const words = {
        zh: '收到{levelZh}申请，由{organ}办理',
        en: '{levelEn} requested; it lies with {organ}',
      };
      return { words, facts, detail: request };
    }
    case 'ReviewDocumentsAsked':
      return plain({ zh: '通知申请人补正材料', en: 'Applicant asked for missing documents' }, event.what);
    case 'ReviewDocumentsReceived':
      return plain({ zh: '收到补正材料', en: 'Missing documents received' }, event.what);
    case 'ReviewDefended':
      return plain({ zh: '责任单位提交答辩意见', en: 'Defence of the responsible unit' }, event.text);
    case 'ReviewDrafted':
      return plain({ zh: '复查复核意见报签', en: 'Review opinion submitted for signature' });
    case 'ReviewReturned':
      return plain({ zh: '复查复核意见退回修改', en: 'Review opinion returned for revision' }, event.reason);
    default:
      return describeTurn(event);
  }
}

function describeTurn(event: OfLevel): Description {
  const level = named('level', reviewLevelWords[event.level]);
  switch (event.kind) {
    case 'ReviewAdmitted':
      return of(level, { zh: '受理{levelZh}申请', en: 'Request admitted: {levelEn}' });
    case 'ReviewRefused': {
      const facts = { ...level, ...named('ground', reviewRefusalWords[event.ground]) };
      const words = { zh: '不予受理{levelZh}申请（{groundZh}）', en: '{levelEn} refused ({groundEn})' };
      return of(facts, words, event.reason);
    }
    case 'ReviewSuspended': {
      const facts = { ...level, ...named('cause', suspensionCauseWords[event.cause]) };
      return of(facts, event.pausesLimit ? suspended : suspendedInTime, event.reason);
    }
    case 'ReviewResumed': {
      const words = {
        zh: '恢复{levelZh}（中止事由{overOn}消除）',
        en: '{levelEn} resumed (the cause was gone on {overOn})',
      };
      return of({ ...level, overOn: event.overOn }, words, event.reason);
    }
    case 'ReviewEnded': {
      const facts = { ...level, ...named('cause', reviewEndWords[event.end.cause]) };
      const words = { zh: '终止{levelZh}（{causeZh}）', en: '{levelEn} ended ({causeEn})' };
      return of(facts, words, event.end.reason);
    }
    case 'ReviewSigned':
      return of(level, { zh: '{levelZh}意见书签发', en: '{levelEn} opinion signed' });
    case 'OutsideReviewRecorded': {
      const facts = { ...level, number: event.number };
      const words = { zh: '登记{levelZh}意见书 {number}', en: '{levelEn} opinion {number} recorded' };
      // What it says is for the petitioner to learn when it is served.
      return of(facts, words, reviewOutcomeWords[event.decision.outcome].zh);
    }
    case 'ReviewServed': {
      const { method, recipient } = event.service;
      const facts = { ...level, ...named('method', serviceMethodWords[method]), recipient };
      const words = {
        zh: '{levelZh}意见书送达（{methodZh}），签收人 {recipient}',
        en: '{levelEn} opinion served ({methodEn}) on {recipient}',
      };
      return of(facts, words);
    }
    case 'RedoOrdered': {
      const facts = { ...level, count: event.claims.length };
      const words = {
        zh: '{levelZh}撤销原处理意见，{count} 项诉求重新办理',
        en: '{levelEn} set the answer aside: {count} claims are handled anew',
      };
      return of(facts, words);
    }
  }
}

const suspended: Words = { zh: '中止{levelZh}（{causeZh}）', en: '{levelEn} suspended ({causeEn})' };
const suspendedInTime: Words = {
  zh: '中止{levelZh}（{causeZh}），期限照常计算',
  en: '{levelEn} suspended ({causeEn}); the limit runs on',
};

function plain(words: Words, detail = ''): Description {
  return detail ? { words, facts: {}, detail } : { words, facts: {} };
}

function of(facts: Description['facts'], words: Words, detail = ''): Description {
  return detail ? { words, facts, detail } : { words, facts };
}

// A sentence of one language uses only its own half; the level stands at the head of it.
function named(name: string, { zh, en }: Words): Readonly<Record<string, string>> {
  return { [`${name}Zh`]: zh, [`${name}En`]: name === 'level' ? en : en.toLowerCase() };
}
