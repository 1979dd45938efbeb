// Invitations go beside the road: the petition stays where it is, and no limit waits for them.
import { waitsForNumber } from './issued-papers.ts';
import { openInvitation } from './invitation.ts';
import type { EndingCause } from './ending.ts';
import type { PetitionState } from './petition.ts';
import { condition, type Step } from './step.ts';

const invitedIn = [
  'registered',
  'referred',
  'objected',
  'accepted',
  'extension-asked',
  'submitted',
  'signed',
  'served',
  'reported',
  'report-approved',
  'closed',
] as const;

// Who withdrew wants no talk; who was merged into another matter is invited there.
const talkedAwayBy: readonly EndingCause[] = ['withdrawn', 'died', 'dissolved', 'merged'];

const isOverForGood = ({ ending, merge }: PetitionState): boolean =>
  merge !== undefined || (ending !== undefined && talkedAwayBy.includes(ending.cause));

const canBeInvited = condition(
  (state) => openInvitation(state) === undefined && !isOverForGood(state),
  {
    zh: '一次约访有了结果才能再约；信访人已经撤回、去世或者组织终止的不再约，并入他件的请在他件中约访',
    en: 'one invitation at a time; nobody is invited who withdrew or has died, and of a merged matter people are invited in the lead',
  },
  'answer-invitation',
);

const isInvited = condition(
  (state) => openInvitation(state) !== undefined,
  { zh: '没有等待结果的约访', en: 'no invitation waits for its outcome' },
  'invite-petitioner',
);

const isToBeTold = condition(
  (state) => {
    const invitation = openInvitation(state);
    return invitation !== undefined && !invitation.told && !waitsForNumber('invitation-notice', state);
  },
  { zh: '没有待告知的约访', en: 'no invitation waits to be told' },
  'invite-petitioner',
  'reissue-paper',
);

const inviting = {
  duty: 'plan-receptions',
  orDuties: ['receive-visitors', 'triage'],
  side: 'anywhere',
  phases: invitedIn,
  article: '《信访工作条例》第十八条',
} as const;

export const invitationSteps = {
  'invite-petitioner': {
    ...inviting,
    name: { zh: '约访', en: 'Invite the petitioner' },
    when: canBeInvited,
    chart: { stage: 'handle', undrawn: true, papers: ['invitation-notice'] },
  },
  'tell-invitation': {
    ...inviting,
    name: { zh: '登记约访告知', en: 'Record that they were told' },
    when: isToBeTold,
    chart: { stage: 'handle', undrawn: true },
  },
  'answer-invitation': {
    ...inviting,
    name: { zh: '登记约访结果', en: 'Record what came of the invitation' },
    when: isInvited,
    chart: { stage: 'handle', undrawn: true },
  },
} as const satisfies Record<string, Step>;
