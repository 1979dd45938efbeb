import type { Words } from '../kit/language.ts';
import type { SimpleEvent } from './simple-events.ts';
import { answerMeansWords, conversionGroundWords, simpleConditionWords } from './simple-words.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string>>;
  readonly detail?: string;
};

/** A plain matter: chosen, answered, or turned ordinary. */
export function describeSimple(event: SimpleEvent): Described {
  switch (event.kind) {
    case 'SimpleProcedureChosen':
      return {
        words: {
          zh: '适用简易办理，十个工作日内答复',
          en: 'By the simple procedure: an answer within ten working days',
        },
        facts: {},
        detail: event.conditions.map((condition) => simpleConditionWords[condition].zh).join('、'),
      };
    case 'SimpleAnswerGiven': {
      const means = answerMeansWords[event.answer.means];
      return {
        words: { zh: '{on}作出简易答复（{meansZh}）', en: 'Answered on {on} ({meansEn})' },
        facts: { on: event.answer.on, meansZh: means.zh, meansEn: means.en.toLowerCase() },
        detail: event.answer.text,
      };
    }
    case 'SimpleProcedureConverted': {
      const why = conversionGroundWords[event.conversion.ground];
      return {
        words: {
          zh: '转为普通程序办理（{whyZh}），六十日自原受理之日起算',
          en: 'Turned to the ordinary procedure ({whyEn}); the sixty days count from the first acceptance',
        },
        facts: { whyZh: why.zh, whyEn: why.en.toLowerCase() },
        detail: event.conversion.reason,
      };
    }
  }
}
