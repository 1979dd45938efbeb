// The sentences of the turns off the straight road: objections, extensions, endings, reopening.
import type { Words } from '../kit/language.ts';
import type { PetitionEvent } from './events.ts';
import type { Ending } from './ending.ts';
import { isHere } from './lawful-route.ts';
import { declineGroundRules } from './decline-grounds.ts';
import { endingWords, objectionGroundWords, reopenCauseWords, serviceMethodWords } from './petition-words.ts';

export type DetourEvent = Extract<
  PetitionEvent,
  {
    kind:
      | 'JurisdictionObjected'
      | 'ObjectionAgreed'
      | 'ObjectionRejected'
      | 'ExtensionRequested'
      | 'ExtensionApproved'
      | 'ExtensionRefused'
      | 'ExtensionServed'
      | 'ClaimsRedirected'
      | 'PetitionEnded'
      | 'PetitionReopened';
  }
>;

type ExtensionEvent = Extract<
  PetitionEvent,
  { kind: 'ExtensionRequested' | 'ExtensionApproved' | 'ExtensionRefused' | 'ExtensionServed' }
>;

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail?: string;
};

export function describeDetour(event: DetourEvent): Described {
  switch (event.kind) {
    case 'JurisdictionObjected': {
      const { ground, reason } = event.objection;
      const words = objectionGroundWords[ground];
      return {
        words: { zh: '提出管辖异议（{groundZh}）', en: 'Objection to jurisdiction ({groundEn})' },
        facts: { groundZh: words.zh, groundEn: words.en.toLowerCase() },
        detail: reason,
      };
    }
    case 'ObjectionAgreed':
      return plain({
        zh: '同意管辖异议，收回重新分流；原甄别期限不变',
        en: 'Objection agreed to; back to triage under the old limit',
      });
    case 'ObjectionRejected':
      return plain(
        {
          zh: '不同意管辖异议，仍由原单位受理',
          en: 'Objection rejected; the unit stays responsible and must accept',
        },
        event.reason,
      );
    case 'ClaimsRedirected': {
      const led = event.claims.filter((claim) => !isHere(claim)).length;
      return {
        words: { zh: '诉求 {led} 项导入其他法定途径', en: '{led} claims led to other lawful procedures' },
        facts: { led },
      };
    }
    case 'PetitionEnded':
      return described(event.ending);
    case 'PetitionReopened': {
      const cause = reopenCauseWords[event.cause];
      return {
        words: { zh: '重新办理：{causeZh}', en: 'Reopened: {causeEn}' },
        facts: { causeZh: cause.zh, causeEn: cause.en.toLowerCase() },
        detail: event.reason,
      };
    }
    default:
      return describeExtension(event);
  }
}

function describeExtension(event: ExtensionEvent): Described {
  switch (event.kind) {
    case 'ExtensionRequested':
      return {
        words: { zh: '申请延期{days}日', en: '{days} more days asked for' },
        facts: { days: event.days },
        detail: event.reason,
      };
    case 'ExtensionApproved':
      return {
        words: {
          zh: '批准延期{days}日，办理期限由{before}延至{limit}',
          en: 'Extended by {days} days: the limit moves from {before} to {limit}',
        },
        facts: { days: event.days, before: event.before, limit: event.limit },
      };
    case 'ExtensionRefused':
      return plain({ zh: '不批准延期，期限不变', en: 'Extension refused; the limit stays' }, event.reason);
    case 'ExtensionServed':
      return {
        words: {
          zh: '延期办理告知书送达（{methodZh}）',
          en: 'Extension notice served ({methodEn})',
        },
        facts: {
          methodZh: serviceMethodWords[event.service.method].zh,
          methodEn: serviceMethodWords[event.service.method].en.toLowerCase(),
        },
      };
  }
}

function described({ cause, ground, reason }: Ending): Described {
  if (!ground) return plain(endingWords[cause], reason);
  const [words, why] = [endingWords[cause], declineGroundRules[ground]];
  return {
    words: { zh: `${words.zh}（{whyZh}）`, en: `${words.en} ({whyEn})` },
    facts: { whyZh: why.zh, whyEn: why.en.toLowerCase() },
    detail: reason,
  };
}

function plain(words: Words, detail = ''): Described {
  return detail ? { words, facts: {}, detail } : { words, facts: {} };
}
