import type { Words } from '../kit/language.ts';
import type { HearingMoot, HearingStage, ParticipantRole } from './hearing.ts';

export const hearingStageWords = {
  handling: { zh: '办理', en: 'Handling' },
  review: { zh: '复查', en: 'Review' },
  'final-review': { zh: '复核', en: 'Final review' },
} as const satisfies Record<HearingStage, Words>;

export const hearingMootWords = {
  'review-ended': { zh: '复查复核已经终止', en: 'the review has ended' },
  'review-refused': { zh: '复查复核申请不予受理', en: 'the request for review was refused' },
  'claims-moved': { zh: '诉求已经转到别的途径', en: 'the claims went another way' },
} as const satisfies Record<HearingMoot, Words>;

export const participantRoleWords = {
  petitioner: { zh: '信访人', en: 'Petitioner' },
  agent: { zh: '代理人', en: 'Agent' },
  unit: { zh: '办理机关', en: 'Organ' },
  panel: { zh: '听证员', en: 'Panel member' },
  witness: { zh: '证人', en: 'Witness' },
  expert: { zh: '专家', en: 'Expert' },
  public: { zh: '群众代表', en: 'Member of the public' },
} as const satisfies Record<ParticipantRole, Words>;
