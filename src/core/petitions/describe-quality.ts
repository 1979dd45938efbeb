// The sentences of weight, distance and execution.
import type { Description, Names } from './describe-event.ts';
import { importanceGroundWords } from './quality-words.ts';
import type { QualityEvent } from './quality-events.ts';

export function describeQuality(event: QualityEvent, names: Names): Description {
  switch (event.kind) {
    case 'ImportanceMarked': {
      const { ground, reason } = event.importance;
      const words = importanceGroundWords[ground];
      return {
        words: { zh: '列为重要信访事项（{groundZh}）', en: 'Marked as important ({groundEn})' },
        facts: { groundZh: words.zh, groundEn: words.en.toLowerCase() },
        detail: reason,
      };
    }
    case 'ImportanceRemoved':
      return {
        words: { zh: '取消重要信访事项', en: 'No longer marked as important' },
        facts: {},
        detail: event.reason,
      };
    case 'RecusalDeclared':
      return {
        words: { zh: '{person}申请回避', en: '{person} declared an interest' },
        facts: { person: names.person(event.recusal.personId) },
        detail: event.recusal.reason,
      };
    case 'RecusalRequested':
      return {
        words: { zh: '信访人申请{person}回避', en: 'The petitioner asked that {person} keep away' },
        facts: { person: names.person(event.recusal.personId) },
        detail: event.recusal.reason,
      };
    case 'RecusalDecided':
      return {
        words: event.granted
          ? { zh: '决定：{person}回避，不再参与办理', en: 'Decided: {person} keeps away from the matter' }
          : { zh: '决定：{person}不需要回避', en: 'Decided: {person} need not keep away' },
        facts: { person: names.person(event.personId) },
        detail: event.reason,
      };
    case 'ExecutionRecorded':
      return {
        words: { zh: '处理意见已落实（{on}）', en: 'Carried out as decided ({on})' },
        facts: { on: event.execution.on },
        detail: [event.execution.by, event.execution.evidence, event.execution.confirmation].join('；'),
      };
  }
}
