// The sentences of who is competent: contested, designated, shared, succeeded.
import type { Description, Names } from './describe-event.ts';
import type { JurisdictionEvent } from './jurisdiction-events.ts';
import { designationWayWords, successionCauseWords } from './jurisdiction-words.ts';

export function describeJurisdiction(event: JurisdictionEvent, names: Names): Description {
  switch (event.kind) {
    case 'JurisdictionContested': {
      const way = designationWayWords[event.contest.way];
      return {
        words: {
          zh: '对管辖仍有争议，报请{wayZh}；指定以前仍由原单位负责',
          en: 'Competence is contested, to be designated ({wayEn}); the unit stays responsible meanwhile',
        },
        facts: { wayZh: way.zh, wayEn: way.en.toLowerCase() },
        detail: event.contest.reason,
      };
    }
    case 'UnitDesignated': {
      const { body, unitId, minutes, reason } = event.designation;
      return {
        words: { zh: '{body}指定由 {unit} 办理', en: '{body} designated {unit}' },
        facts: { body, unit: names.unit(unitId) },
        detail: [minutes, reason].filter((part) => part !== '').join('：'),
      };
    }
    case 'CoHandlersNamed': {
      const units = event.unitIds.map((id) => names.unit(id)).join('、');
      return {
        words:
          event.unitIds.length > 0
            ? { zh: '确定协办单位：{units}', en: 'Co-handling units: {units}' }
            : { zh: '取消协办单位', en: 'No co-handling units any more' },
        facts: { units },
        detail: event.reason,
      };
    }
    case 'SuccessorAssigned': {
      const cause = successionCauseWords[event.cause];
      return {
        words: {
          zh: '原单位{causeZh}，由 {unit} 继续办理，期限不变',
          en: 'The unit ceased ({causeEn}); {unit} goes on under the same limits',
        },
        facts: { causeZh: cause.zh, causeEn: cause.en.toLowerCase(), unit: names.unit(event.unitId) },
        detail: event.reason,
      };
    }
  }
}
