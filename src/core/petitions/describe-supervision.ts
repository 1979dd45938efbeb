import type { Words } from '../kit/language.ts';
import type { SupervisionEvent } from './supervision-events.ts';
import { supervisionCauseWords, supervisionTriggerWords } from './supervision.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail?: string;
};

/** The sentences of supervision as the office reads them. */
export function describeSupervision(
  event: SupervisionEvent,
  names: { readonly unit: (id: string | undefined) => string },
): Described {
  switch (event.kind) {
    case 'UnitUrged':
      return {
        words: { zh: '催办 {unit}', en: '{unit} urged' },
        facts: { unit: names.unit(event.urge.unitId) },
        detail: event.urge.text,
      };
    case 'UrgeAnswered':
      return plain({ zh: '答复催办', en: 'Urging answered' }, event.text);
    case 'SupervisionOrdered': {
      const { unitId, trigger, cause, replyBy, facts } = event.order;
      const [triggerWords, causeWords] = [supervisionTriggerWords[trigger], supervisionCauseWords[cause]];
      return {
        words: {
          zh: '督办 {unit}（{triggerZh}：{causeZh}），{replyBy}前书面回复',
          en: 'Supervision of {unit} ({triggerEn}: {causeEn}), reply by {replyBy}',
        },
        facts: {
          unit: names.unit(unitId),
          triggerZh: triggerWords.zh,
          triggerEn: triggerWords.en,
          causeZh: causeWords.zh,
          causeEn: causeWords.en,
          replyBy,
        },
        detail: facts,
      };
    }
    case 'SupervisionReplied':
      return plain({ zh: '书面回复督办', en: 'Supervision answered in writing' }, event.text);
    case 'SupervisionReplyReturned':
      return {
        words: { zh: '督办回复被退回，{replyBy}前重新回复', en: 'Reply returned, again by {replyBy}' },
        facts: { replyBy: event.replyBy },
        detail: event.reason,
      };
    case 'SupervisionClosed':
      return plain({ zh: '督办了结', en: 'Supervision closed' }, event.outcome);
    case 'SiteInspected': {
      const { on, inspectors, found, required } = event.inspection;
      return {
        words: { zh: '{on}实地督查（{who}）', en: 'On-site inspection of {on} ({who})' },
        facts: { on, who: inspectors.join('、') },
        detail: [found, required].join('\n'),
      };
    }
  }
}

/** The same for the petitioner: that somebody sees to it, never what the organs write to each other. */
export function tellSupervision(kind: SupervisionEvent['kind']): Words | undefined {
  switch (kind) {
    case 'UnitUrged':
      return { zh: '已催促责任单位抓紧办理', en: 'The responsible unit was urged to act' };
    case 'SupervisionOrdered':
      return {
        zh: '已对责任单位督办，要求限期书面回复',
        en: 'The responsible unit is under supervision and must answer in writing',
      };
    case 'SupervisionClosed':
      return { zh: '督办已了结', en: 'The supervision has ended' };
    case 'SiteInspected':
      return { zh: '已派人实地督查', en: 'An inspection on site took place' };
    case 'UrgeAnswered':
    case 'SupervisionReplied':
    case 'SupervisionReplyReturned':
      return undefined;
  }
}

function plain(words: Words, detail: string): Described {
  return { words, facts: {}, detail };
}
