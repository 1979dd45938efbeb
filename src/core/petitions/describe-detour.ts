// The sentences of the turns off the straight road: objections, extensions, endings, reopening.
import type { Words } from '../kit/language.ts';
import type { PetitionEvent } from './events.ts';
import { objectionGroundWords } from './petition-words.ts';

export type DetourEvent = Extract<
  PetitionEvent,
  { kind: 'JurisdictionObjected' | 'ObjectionAgreed' | 'ObjectionRejected' }
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
      return {
        words: {
          zh: '同意管辖异议，收回重新分流；原甄别期限不变',
          en: 'Objection agreed to; back to triage under the old limit',
        },
        facts: {},
      };
    case 'ObjectionRejected':
      return {
        words: {
          zh: '不同意管辖异议，仍由原单位受理',
          en: 'Objection rejected; the unit stays responsible and must accept',
        },
        facts: {},
        detail: event.reason,
      };
  }
}
