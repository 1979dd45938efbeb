import type { Words } from '../kit/language.ts';
import { caseEndGroundWords, caseLevelWords, type CaseLeader, type CaseLevel } from './case-lead.ts';
import type { CaseLeadEvent } from './case-lead-events.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail?: string;
};

/** The sentences of a lead as the office reads them. */
export function describeCaseLead(event: CaseLeadEvent): Described {
  const level = levelFacts(event.level);
  switch (event.kind) {
    case 'CaseLeadNamed': {
      const { leader, deadline, ground, team } = event;
      const words =
        ground === 'received'
          ? {
              zh: '谁接访谁包案：{leader}{levelZh}包案，{deadline}前化解',
              en: 'Whoever receives leads: {leader} leads the matter ({levelEn}), to be settled by {deadline}',
            }
          : {
              zh: '确定{levelZh}包案领导：{leader}，{deadline}前化解',
              en: '{leader} leads the matter ({levelEn}), to be settled by {deadline}',
            };
      return {
        words,
        facts: { ...level, leader: sayLeader(leader), deadline },
        ...(team.words ? { detail: team.words } : {}),
      };
    }
    case 'CaseLeadHandedOver':
      return {
        words: { zh: '{levelZh}包案移交给{leader}', en: 'The lead ({levelEn}) is handed over to {leader}' },
        facts: { ...level, leader: sayLeader(event.to) },
        detail: event.reason,
      };
    case 'CaseTermsChanged':
      return {
        words: {
          zh: '调整{levelZh}包案责任，{deadline}前化解',
          en: 'Who does it and by when changed ({levelEn}), to be settled by {deadline}',
        },
        facts: { ...level, deadline: event.deadline },
        detail: event.reason,
      };
    case 'CasePlanned': {
      const { inPerson, rootCause, measures } = event.plan;
      const words = inPerson
        ? {
            zh: '{levelZh}包案领导亲自研究化解方案',
            en: 'The leader worked out the plan in person ({levelEn})',
          }
        : { zh: '制定{levelZh}包案化解方案', en: 'A plan was worked out ({levelEn})' };
      return { words, facts: level, detail: `${rootCause}\n${measures}` };
    }
    case 'CaseProgressNoted':
      return {
        words: { zh: '{levelZh}包案进展', en: 'Progress of the lead ({levelEn})' },
        facts: level,
        detail: event.progress.text,
      };
    case 'CaseMeetingHeld': {
      const { inPerson, on, place, said, explained } = event.meeting;
      const words = inPerson
        ? {
            zh: '{on}{levelZh}包案领导在{place}亲自接谈信访人',
            en: 'The leader met the petitioner in person on {on} at {place} ({levelEn})',
          }
        : {
            zh: '{on}包案人员在{place}接谈信访人（{levelZh}）',
            en: 'The team met the petitioner on {on} at {place} ({levelEn})',
          };
      return {
        words,
        facts: { ...level, on, place },
        detail: [said, explained].filter(Boolean).join('\n'),
      };
    }
    case 'CaseProgressChecked': {
      const { inPerson, found, required } = event.check;
      const words = inPerson
        ? {
            zh: '{levelZh}包案领导亲自督促检查进展',
            en: 'The leader checked the progress in person ({levelEn})',
          }
        : { zh: '检查{levelZh}包案进展', en: 'The progress was checked ({levelEn})' };
      return { words, facts: level, detail: [found, required].filter(Boolean).join('\n') };
    }
    case 'CaseHeard':
      return {
        words: { zh: '{leader}听取{levelZh}包案汇报', en: '{leader} heard how the case stands ({levelEn})' },
        facts: { ...level, leader: sayLeader(event.hearing.by) },
        detail: event.hearing.instruction,
      };
    case 'CaseEndAsked': {
      const ground = caseEndGroundWords[event.end.ground];
      return {
        words: {
          zh: '申请{levelZh}包案销案：{groundZh}',
          en: 'The end of the lead is asked for ({levelEn}): {groundEn}',
        },
        facts: { ...level, groundZh: ground.zh, groundEn: ground.en },
        detail: [event.end.evidence, event.end.openDuties].filter(Boolean).join('\n'),
      };
    }
    case 'CaseEndReturned':
      return {
        words: {
          zh: '{levelZh}包案销案申请被退回',
          en: 'The lead goes on: its end was returned ({levelEn})',
        },
        facts: level,
        detail: event.reason,
      };
    case 'CaseEndConfirmed':
      return {
        words: { zh: '经核查，{levelZh}包案销案', en: 'Checked: the lead has ended ({levelEn})' },
        facts: level,
        detail: event.found,
      };
  }
}

/** The same for the petitioner: who answers for the matter, when they met, and that it was checked. */
export function tellCaseLead(kind: CaseLeadEvent['kind']): 'as-written' | 'untold' | Words {
  switch (kind) {
    case 'CaseLeadNamed':
    case 'CaseLeadHandedOver':
    case 'CaseMeetingHeld':
      return 'as-written';
    case 'CasePlanned':
    case 'CaseProgressNoted':
    case 'CaseProgressChecked':
      return { zh: '包案领导正在推动化解', en: 'The leader who answers for the matter is at work on it' };
    case 'CaseEndConfirmed':
      return {
        zh: '包案工作已结束，并由其他人核查',
        en: 'The work of the leader has ended and was checked by somebody else',
      };
    case 'CaseTermsChanged':
    case 'CaseHeard':
    case 'CaseEndAsked':
    case 'CaseEndReturned':
      return 'untold';
  }
}

/** Name and post, as the public notice has them. */
export const sayLeader = ({ name, post }: CaseLeader): string => (post ? `${name}（${post}）` : name);

function levelFacts(level: CaseLevel) {
  const { zh, en } = caseLevelWords[level];
  return { levelZh: zh, levelEn: en };
}
