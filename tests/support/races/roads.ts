// Roads that together take every step of the table once or more. A step that none of them takes is named by a test.
import type { IntakeInput } from '#contract/petitions.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { overlayRoads } from './overlay-roads.ts';
import { ledTo } from './bodies-of-the-road.ts';
import { receptionRoads } from './reception-roads.ts';
import { closeLeavingUnit, takeInOldLetter, type Player, type Scene, type Stage } from './scene.ts';

export type Taking = {
  readonly step: StepId;
  readonly who: Player;
  /** What is sent instead of the step's usual body. */
  readonly body?: (scene: Scene) => object;
  /** The day on which it is taken; the day of the step before it when absent. */
  readonly on?: string;
  /** What happens in the office before it. */
  readonly first?: (stage: Stage) => Promise<void>;
};

export type Road = {
  readonly name: string;
  readonly claims?: IntakeInput['claims'];
  /** Where the petition comes from, when it is not registered at the window on 2 March 2026. */
  readonly from?: (stage: Stage) => Promise<string>;
  readonly takings: readonly Taking[];
};

type More = Omit<Taking, 'step' | 'who'>;
const take = (who: Player, step: StepId, more: More = {}): Taking => ({ who, step, ...more });

const referred = take('clerk', 'triage');
const accepted = [referred, take('handler', 'accept')];
const submitted = [...accepted, take('handler', 'submit-decision')];
const signed = [...submitted, take('unitHead', 'sign-decision')];
const served = [...signed, take('handler', 'serve-decision')];

const down = ({ units }: Scene) => ({
  decision: {
    mode: 'assigned-down',
    unitId: units.department,
    requirement: '',
    reportDueOn: '2026-05-20',
  },
});
const sentDown = take('clerk', 'triage', { body: down });

/** It comes through every phase but the earlier one. */
export const sentDownAndBack: Road = {
  name: 'sent down, objected to, answered, reported and reopened',
  takings: [
    take('clerk', 'amend'),
    sentDown,
    take('handler', 'object'),
    take('clerk', 'agree-objection'),
    sentDown,
    take('handler', 'object'),
    take('clerk', 'reject-objection'),
    take('unitHead', 'contest'),
    take('director', 'designate'),
    take('clerk', 'name-co-handlers'),
    take('handler', 'accept'),
    take('unitHead', 'void-paper'),
    take('unitHead', 'reissue-paper'),
    take('handler', 'serve-notice'),
    take('unitHead', 'name-handler'),
    take('second', 'add-note'),
    take('second', 'request-extension'),
    take('unitHead', 'refuse-extension'),
    take('second', 'request-extension'),
    take('unitHead', 'approve-extension'),
    take('second', 'serve-extension'),
    take('second', 'submit-decision'),
    take('unitHead', 'return-decision'),
    take('second', 'submit-decision'),
    take('unitHead', 'sign-decision'),
    take('second', 'serve-decision'),
    take('second', 'record-execution'),
    take('second', 'report-back'),
    take('clerk', 'return-report'),
    take('second', 'report-back'),
    take('clerk', 'approve-report'),
    take('clerk', 'close'),
    take('director', 'reopen'),
  ],
};

export const ordinaryRoads: readonly Road[] = [
  sentDownAndBack,
  { name: 'led elsewhere', takings: [take('director', 'redirect')] },
  { name: 'declined', takings: [take('director', 'decline')] },
  { name: 'withdrawn', takings: [take('clerk', 'withdraw')] },
  {
    name: 'taken up from an earlier ledger',
    from: takeInOldLetter,
    takings: [take('clerk', 'take-up'), referred],
  },
  {
    name: 'passed on to a successor',
    takings: [
      take('clerk', 'triage', {
        body: ({ units }) => ({ decision: { mode: 'referred', unitId: units.leaving, requirement: '' } }),
      }),
      take('clerk', 'assign-successor', { first: closeLeavingUnit }),
    ],
  },
];

export const turnRoads: readonly Road[] = [
  {
    name: 'heard',
    takings: [
      ...accepted,
      take('unitHead', 'order-hearing'),
      take('handler', 'serve-hearing-notice'),
      take('unitHead', 'adjourn-hearing'),
      take('unitHead', 'cancel-hearing'),
      take('unitHead', 'order-hearing'),
      take('handler', 'hold-hearing', { on: '2026-03-20' }),
    ],
  },
  {
    name: 'settled by agreement',
    takings: [
      ...accepted,
      take('handler', 'draft-agreement'),
      take('handler', 'drop-agreement'),
      take('handler', 'draft-agreement'),
      take('handler', 'sign-agreement'),
      take('handler', 'record-performance'),
    ],
  },
  {
    name: 'handled simply',
    takings: [referred, take('handler', 'accept-simple'), take('handler', 'answer-simple')],
  },
  { name: 'received and settled at the table', takings: [take('director', 'record-talk')] },
  {
    name: 'turned ordinary',
    takings: [referred, take('handler', 'accept-simple'), take('handler', 'convert-simple')],
  },
  {
    name: 'linked and merged',
    takings: [
      take('clerk', 'link'),
      take('clerk', 'unlink'),
      take('clerk', 'merge'),
      take('clerk', 'unmerge'),
    ],
  },
  {
    name: 'invited to a talk',
    takings: [
      take('clerk', 'invite-petitioner'),
      take('clerk', 'tell-invitation'),
      take('clerk', 'answer-invitation'),
    ],
  },
  ...receptionRoads,
  ...overlayRoads,
];

const asked = take('clerk', 'apply-review', { on: '2026-03-25' });

export const reviewRoads: readonly Road[] = [
  {
    name: 'reviewed here and finally outside',
    takings: [
      ...served,
      asked,
      take('writer', 'ask-review-documents'),
      take('writer', 'receive-review-documents'),
      take('writer', 'admit-review'),
      take('handler', 'defend-review'),
      take('head', 'suspend-review'),
      take('writer', 'resume-review'),
      take('writer', 'draft-review'),
      take('head', 'return-review'),
      take('writer', 'draft-review'),
      take('head', 'sign-review'),
      take('writer', 'serve-review'),
      take('clerk', 'apply-final-review', { on: '2026-04-07' }),
      take('clerk', 'record-outside-review'),
      take('clerk', 'serve-review'),
    ],
  },
  { name: 'refused a review', takings: [...served, asked, take('writer', 'refuse-review')] },
  {
    name: 'settled during the review',
    takings: [...served, asked, take('writer', 'admit-review'), take('writer', 'end-review')],
  },
];

const request = { text: '督促物业维修外墙', purpose: 'request', contentClass: '0204' } as const;
const three: IntakeInput['claims'] = [
  request,
  { text: '建议增设公交站', purpose: 'suggestion', contentClass: '0204' },
  { text: '确认劳动关系', purpose: 'request', contentClass: '0401' },
];
const accusing: IntakeInput['claims'] = [
  request,
  { text: '物业经理索要好处费', purpose: 'accusation', contentClass: '1401' },
];

const leadAway = take('clerk', 'redirect', {
  body: ({ page }) => ({ claims: [ledTo(page.claims[2]?.id ?? '')] }),
});
const leadToDiscipline = take('clerk', 'redirect', {
  body: ({ page }) => {
    const discipline = {
      route: 'accusation',
      organ: '安宁县纪委监委',
      realName: true,
      identityShared: false,
    };
    return { claims: [{ ...ledTo(page.claims[1]?.id ?? ''), ...discipline }] };
  },
});

export const claimRoads: readonly Road[] = [
  {
    name: 'with claims of three kinds',
    claims: three,
    takings: [
      leadAway,
      ...accepted,
      take('handler', 'record-hand-over'),
      take('handler', 'answer-suggestions'),
      take('handler', 'request-route-move'),
      take('unitHead', 'refuse-route-move'),
      take('handler', 'request-route-move'),
      take('unitHead', 'approve-route-move'),
    ],
  },
  {
    name: 'brought back from another organ',
    claims: three,
    takings: [leadAway, take('clerk', 'bring-back')],
  },
  {
    name: 'with an accusation',
    claims: accusing,
    takings: [leadToDiscipline, take('clerk', 'record-accusation-result')],
  },
  {
    name: 'answered as a duty',
    takings: [
      referred,
      take('handler', 'accept', {
        body: ({ cast, page }) => ({
          handlerId: cast.handler.accountId,
          dutyClaims: page.claims.map(({ id }) => id),
        }),
      }),
      take('handler', 'submit-duty-answer'),
      take('unitHead', 'return-duty-answer'),
      take('handler', 'submit-duty-answer'),
      take('unitHead', 'sign-duty-answer'),
      take('handler', 'serve-duty-answer'),
    ],
  },
];

/** All of them. */
export const roads: readonly Road[] = [...ordinaryRoads, ...turnRoads, ...reviewRoads, ...claimRoads];
