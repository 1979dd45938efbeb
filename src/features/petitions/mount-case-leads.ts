// The routes of leads: naming, the work of a lead, the weekly hearing, the end and its check.
import type { z } from 'zod';
import * as contract from '#contract/case-lead-steps.ts';
import type { CaseLeader } from '#core/petitions/case-lead.ts';
import { usualCaseDeadline } from '#core/petitions/case-lead-rules.ts';
import { askCaseEnd, confirmCaseEnd, returnCaseEnd } from '#core/petitions/end-case-lead.ts';
import { appointCaseLead, changeCaseTerms, handOverCaseLead } from '#core/petitions/name-case-lead.ts';
import {
  checkCaseProgress,
  hearCase,
  noteCaseProgress,
  planCase,
  recordCaseMeeting,
} from '#core/petitions/work-on-case.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Call } from '#platform/http/caller.ts';
import type { Mount } from '#platform/http/mount.ts';
import { listCaseGaps } from './list-case-gaps.ts';
import type { PetitionParts } from './petition-parts.ts';
import { justEvents, stepCall } from './prepare-step.ts';
import { takeStep } from './take-step.ts';

export function mountCaseLeads(mount: Mount<Caller>, parts: PetitionParts): void {
  namingSteps(mount, parts);
  workSteps(mount, parts);
  endSteps(mount, parts);
}

// Who is meant, as the rules take it.
const leaderOf = ({ accountId, name, post }: z.output<typeof contract.caseLeader>): CaseLeader => ({
  accountId,
  name,
  post,
});

const termsOf = <Terms extends { readonly personId?: CaseLeader['accountId'] }>(terms: Terms) => ({
  ...terms,
  personId: terms.personId,
});

function caseFacts({ caller }: Call<Caller>, { clock }: PetitionParts) {
  const { actor, directory } = caller;
  return {
    actor,
    today: clock.today(),
    unitsOf: (accountId: typeof actor.accountId) => directory.postsOf(accountId).map(({ unitId }) => unitId),
  };
}

function namingSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.nameCaseLead, ({ params, body }, call) => {
    const { expectedVersion: _, leader, deadline, ...given } = body;
    const facts = caseFacts(call, parts);
    const command = {
      ...termsOf(given),
      leader: leaderOf(leader),
      deadline: deadline ?? usualCaseDeadline(facts.today, parts.caseLeadRules),
    };
    return takeStep(
      'name-case-lead',
      stepCall(params.id, body, call),
      (state) => justEvents(appointCaseLead(command, state, facts)),
      parts,
    );
  });
  mount(contract.handOverCaseLead, ({ params, body }, call) => {
    const { level, to, reason } = body;
    return takeStep(
      'hand-over-case-lead',
      stepCall(params.id, body, call),
      (state) =>
        justEvents(handOverCaseLead({ level, to: leaderOf(to), reason }, state, caseFacts(call, parts))),
      parts,
    );
  });
  mount(contract.changeCaseTerms, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'change-case-terms',
      stepCall(params.id, body, call),
      (state) => justEvents(changeCaseTerms(termsOf(command), state, caseFacts(call, parts))),
      parts,
    );
  });
}

function workSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.planCase, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'plan-case',
      stepCall(params.id, body, call),
      (state) => justEvents(planCase(command, state, caseFacts(call, parts))),
      parts,
    );
  });
  mount(contract.noteCaseProgress, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'note-case-progress',
      stepCall(params.id, body, call),
      (state) => justEvents(noteCaseProgress(command, state, caseFacts(call, parts))),
      parts,
    );
  });
  mount(contract.recordCaseMeeting, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'record-case-meeting',
      stepCall(params.id, body, call),
      (state) => justEvents(recordCaseMeeting(command, state, caseFacts(call, parts))),
      parts,
    );
  });
  mount(contract.checkCaseProgress, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'check-case-progress',
      stepCall(params.id, body, call),
      (state) => justEvents(checkCaseProgress(command, state, caseFacts(call, parts))),
      parts,
    );
  });
  mount(contract.hearCase, ({ params, body }, call) => {
    const { expectedVersion: _, by, ...command } = body;
    return takeStep(
      'hear-case',
      stepCall(params.id, body, call),
      (state) => justEvents(hearCase({ ...command, by: leaderOf(by) }, state, caseFacts(call, parts))),
      parts,
    );
  });
}

function endSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.askCaseEnd, async ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    const asked = await takeStep(
      'ask-case-end',
      stepCall(params.id, body, call),
      (state) => justEvents(askCaseEnd(command, state, caseFacts(call, parts))),
      parts,
    );
    return listCaseGaps(asked);
  });
  mount(contract.confirmCaseEnd, async ({ params, body }, call) => {
    const confirmed = await takeStep(
      'confirm-case-end',
      stepCall(params.id, body, call),
      (state) => justEvents(confirmCaseEnd(body, state, caseFacts(call, parts))),
      parts,
    );
    return listCaseGaps(confirmed);
  });
  mount(contract.returnCaseEnd, ({ params, body }, call) =>
    takeStep(
      'return-case-end',
      stepCall(params.id, body, call),
      (state) => justEvents(returnCaseEnd(body, state, caseFacts(call, parts))),
      parts,
    ),
  );
}
