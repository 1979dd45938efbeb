// The routes of a hearing.
import * as contract from '#contract/hearing-steps.ts';
import { ok } from '#core/kit/result.ts';
import { holdHearing, serveHearingNotice } from '#core/petitions/hold-hearing.ts';
import { adjournHearing, cancelHearing, orderHearing } from '#core/petitions/order-hearing.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Call } from '#platform/http/caller.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall, withPaper } from './prepare-step.ts';
import { takeStep } from './take-step.ts';

export function mountHearings(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.orderHearing, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'order-hearing',
      step,
      (state) => withPaper(orderHearing(body, state, planFacts(call, parts, state)), 'hearing-notice'),
      parts,
    );
  });
  mount(contract.adjournHearing, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'adjourn-hearing',
      step,
      (state) => withPaper(adjournHearing(body, state, planFacts(call, parts, state)), 'hearing-notice'),
      parts,
    );
  });
  mount(contract.cancelHearing, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'cancel-hearing',
      step,
      (state) => justEvents(cancelHearing(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.serveHearingNotice, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'serve-hearing-notice',
      step,
      (state) => justEvents(serveHearingNotice(body.service, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.holdHearing, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'hold-hearing',
      step,
      (state) => {
        const held = holdHearing(body.record, state, factsOf(call, parts, state));
        return held.ok ? ok({ events: held.value, papers: ['hearing-record', 'hearing-minutes'] }) : held;
      },
      parts,
    );
  });
}

function planFacts(call: Call<Caller>, parts: PetitionParts, state: PetitionState) {
  const { directory } = call.caller;
  return {
    ...factsOf(call, parts, state),
    isStaff: (id: Parameters<typeof directory.postsOf>[0]) => directory.postsOf(id).length > 0,
  };
}
