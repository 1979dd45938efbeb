import type { Words } from '../kit/language.ts';
import type { AgreementEvent } from './agreement-events.ts';
import { agreementKindWords } from './agreement-words.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail?: string;
};

/** How a dispute was settled, or not, and whether the terms were kept. */
export function describeAgreement(event: AgreementEvent): Described {
  switch (event.kind) {
    case 'AgreementDrafted': {
      const { kind, claimIds, terms } = event.content;
      const name = agreementKindWords[kind];
      return {
        words: {
          zh: '拟定{kindZh}协议，涉及诉求{count}项，待各方签名',
          en: '{kindEn} agreement drafted on {count} claims, to be signed',
        },
        facts: { kindZh: name.zh, kindEn: name.en, count: claimIds.length },
        detail: terms,
      };
    }
    case 'AgreementDropped':
      return {
        words: { zh: '协议没有达成，继续办理', en: 'No agreement was reached; handling goes on' },
        facts: {},
        detail: event.reason,
      };
    case 'AgreementSigned': {
      const { on, signatories } = event.signing;
      return { words: event.settlesAll ? settled : signed, facts: { on }, detail: signatories.join('、') };
    }
    case 'AgreementPerformed':
      return {
        words: { zh: '协议于{on}履行完毕', en: 'The agreement was carried out on {on}' },
        facts: { on: event.on },
        detail: event.evidence,
      };
  }
}

const settled: Words = {
  zh: '各方于{on}签署协议，诉求全部以协议解决，不再出具处理意见书',
  en: 'Signed by all on {on}: every claim is settled by agreement, and no decision letter follows',
};

const signed: Words = {
  zh: '各方于{on}签署协议，其余诉求继续办理',
  en: 'Signed by all on {on}; the other claims go on',
};
