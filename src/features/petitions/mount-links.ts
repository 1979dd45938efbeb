// The routes of petitions that belong together, and of who is competent.
import { ok } from '#core/kit/result.ts';
import * as contract from '#contract/link-steps.ts';
import { commonSuperiors } from '#core/organisation/common-superior.ts';
import {
  contestJurisdiction,
  designateUnit,
  designationPapers,
} from '#core/petitions/contest-jurisdiction.ts';
import type { Contest } from '#core/petitions/jurisdiction.ts';
import { linkPetitions, unlinkPetitions } from '#core/petitions/link-petitions.ts';
import { mergePetitions, unmergePetitions } from '#core/petitions/merge-petitions.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { assignSuccessor, nameCoHandlers } from '#core/petitions/share-handling.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import { findLinkCandidates } from './find-link-candidates.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall, withPaper } from './prepare-step.ts';
import { canReceive } from './queries.ts';
import { takeJointStep } from './take-joint-step.ts';
import { takeStep } from './take-step.ts';

export function mountLinks(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.findLinkCandidates, ({ params }, call) => findLinkCandidates(params.id, call, parts));
  linkSteps(mount, parts);
  mergeSteps(mount, parts);
  contestSteps(mount, parts);
  sharingSteps(mount, parts);
}

function linkSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.link, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeJointStep(
      'link',
      step,
      () => body.otherId,
      (state, other) => linkPetitions(body, state, other, factsOf(call, parts, state)),
      parts,
    );
  });
  mount(contract.unlink, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeJointStep(
      'unlink',
      step,
      () => body.otherId,
      (state, other) => unlinkPetitions(body, state, other, factsOf(call, parts, state)),
      parts,
    );
  });
}

function mergeSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.merge, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeJointStep(
      'merge',
      step,
      () => body.leadId,
      (state, lead) => mergePetitions(body, state, lead, factsOf(call, parts, state)),
      parts,
    );
  });
  mount(contract.unmerge, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeJointStep(
      'unmerge',
      step,
      ({ merge }) => merge?.leadId,
      (state, lead) => unmergePetitions(body, state, lead, factsOf(call, parts, state)),
      parts,
    );
  });
}

function contestSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.contest, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'contest',
      step,
      (state) => {
        const designator = designatorOf(state, call.caller.directory);
        const { reason, signer } = body;
        const facts = { ...factsOf(call, parts, state), designator };
        return withPaper(contestJurisdiction({ reason, signer }, state, facts), 'contest-request');
      },
      parts,
    );
  });
  mount(contract.designate, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    const step = stepCall(params.id, body, call);
    return takeStep(
      'designate',
      step,
      (state) => {
        const { directory } = call.caller;
        const facts = { ...factsOf(call, parts, state), canReceive: canReceive(directory, body.unitId) };
        const designated = designateUnit(command, state, facts);
        return designated.ok
          ? ok({ events: designated.value, papers: designationPapers(command) })
          : designated;
      },
      parts,
    );
  });
}

/** The nearest unit above both in which somebody supervises; where there is none, the office of the joint conference. */
function designatorOf(
  { assignment, registeringUnitId }: PetitionState,
  directory: Directory,
): Pick<Contest, 'way' | 'designatorId'> {
  const { units } = directory.organisation;
  const superior =
    assignment &&
    commonSuperiors(units, assignment.unitId, assignment.byUnitId).find(
      ({ id }) => id !== assignment.unitId && directory.holdersWith(id, 'supervise').length > 0,
    );
  return superior
    ? { way: 'superior', designatorId: superior.id }
    : { way: 'joint-conference', designatorId: registeringUnitId };
}

function sharingSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.nameCoHandlers, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'name-co-handlers',
      step,
      (state) => {
        const all = body.unitIds.every((id) => canReceive(call.caller.directory, id));
        const facts = { ...factsOf(call, parts, state), canReceive: all };
        return justEvents(nameCoHandlers(body, state, facts));
      },
      parts,
    );
  });
  mount(contract.assignSuccessor, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    const { directory } = call.caller;
    return takeStep(
      'assign-successor',
      step,
      (state) => {
        const unitIsClosed = directory.unit(state.assignment?.unitId)?.closed === true;
        const facts = { unitIsClosed, canReceive: canReceive(directory, body.unitId) };
        return justEvents(assignSuccessor(body, state, { ...factsOf(call, parts, state), ...facts }));
      },
      parts,
    );
  });
}
