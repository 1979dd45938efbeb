// The sentences about single claims. What a unit found, and what an organ of discipline told, stays out of them.
import { claimResultWords } from '../classes/claim-results.ts';
import type { Words } from '../kit/language.ts';
import type { ClaimEvent } from './claim-events.ts';
import { routeWords, serviceMethodWords } from './petition-words.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail?: string;
};

export function describeClaims(event: ClaimEvent): Described {
  switch (event.kind) {
    case 'SuggestionsAnswered':
      return suggestions(event);
    case 'DutyAccepted':
      return {
        words: {
          zh: '诉求 {count} 项按申请查处、履行职责办理，两个月内告知处理情况',
          en: '{count} claims are handled as a duty of the unit, to be answered within two months',
        },
        facts: { count: event.claimIds.length },
      };
    case 'RouteMoveRequested':
      return plain(
        { zh: '申请变更一项诉求的办理途径', en: 'Change of route of a claim asked for' },
        event.request.reason,
      );
    case 'RouteMoveRefused':
      return plain({ zh: '不批准变更办理途径', en: 'Change of route refused' }, event.reason);
    case 'ClaimMoved':
      return moved(event);
    case 'PetitionResumed':
      return plain({ zh: '诉求退回，本件继续办理', en: 'A claim came back; the petition goes on' });
    case 'ClaimsAnswered':
      return plain({ zh: '各项诉求均已答复', en: 'Every claim has been answered' });
    case 'HandOverConfirmed':
      return {
        words: { zh: '受理机关回告已收到诉求', en: 'The receiving organ confirmed a claim' },
        facts: {},
        ...(event.reference ? { detail: event.reference } : {}),
      };
    case 'HandOverResultRecorded':
      return plain(
        { zh: '登记受理机关的处理结果', en: 'Result of the receiving organ recorded' },
        event.text,
      );
    case 'AccusationResultRecorded':
      return plain({ zh: '登记检举控告结果反馈', en: 'Result of an accusation recorded' });
    default:
      return duty(event);
  }
}

type DutyEvent = Extract<
  ClaimEvent,
  { kind: 'DutyAnswerSubmitted' | 'DutyAnswerReturned' | 'DutyAnswerSigned' | 'DutyAnswerServed' }
>;

function duty(event: DutyEvent): Described {
  switch (event.kind) {
    case 'DutyAnswerSubmitted':
      return plain({ zh: '处理情况告知书报签', en: 'Notice on the duty submitted for signature' });
    case 'DutyAnswerReturned':
      return plain(
        { zh: '处理情况告知书退回修改', en: 'Notice on the duty returned for revision' },
        event.reason,
      );
    case 'DutyAnswerSigned':
      return plain({ zh: '处理情况告知书签发', en: 'Notice on the duty signed' });
    case 'DutyAnswerServed': {
      const method = serviceMethodWords[event.service.method];
      return {
        words: { zh: '处理情况告知书送达（{methodZh}）', en: 'Notice on the duty served ({methodEn})' },
        facts: { methodZh: method.zh, methodEn: method.en.toLowerCase() },
      };
    }
  }
}

function suggestions({ answers }: Extract<ClaimEvent, { kind: 'SuggestionsAnswered' }>): Described {
  const results = [...new Set(answers.map(({ result }) => result))].map((result) => claimResultWords[result]);
  return {
    words: { zh: '答复建议意见（{resultZh}）', en: 'Suggestions answered ({resultEn})' },
    facts: {
      resultZh: results.map(({ zh }) => zh).join('、'),
      resultEn: results.map(({ en }) => en.toLowerCase()).join(', '),
    },
    detail: answers.map(({ reasons }) => reasons).join('\n'),
  };
}

function moved({ route, cause, reason }: Extract<ClaimEvent, { kind: 'ClaimMoved' }>): Described {
  const to = route ? routeWords[route] : { zh: '重新甄别', en: 'back to triage' };
  const words =
    cause === 'approved'
      ? { zh: '批准变更一项诉求的办理途径：{toZh}', en: 'Route of a claim changed: {toEn}' }
      : { zh: '受理机关退回一项诉求：{toZh}', en: 'A claim was given back by the organ: {toEn}' };
  return { words, facts: { toZh: to.zh, toEn: to.en.toLowerCase() }, detail: reason };
}

function plain(words: Words, detail = ''): Described {
  return detail ? { words, facts: {}, detail } : { words, facts: {} };
}
