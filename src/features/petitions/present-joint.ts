import type { JointView } from '#contract/joint-steps.ts';
import { isOver, isSameParty, opinionOf, type JointParty } from '#core/petitions/joint-matter.ts';
import { mayOpineFor } from '#core/petitions/sit-together.ts';
import { isRecused } from '#core/petitions/recusal.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Directory } from '#features/organisation/queries.ts';

type Facts = { readonly caller: Caller; readonly today: PlainDate };

/** Each joint reception with its parties, what they hold and who leads, the newest first. */
export function presentJoint(state: PetitionState, { caller, today }: Facts): JointView[] {
  const { actor, directory } = caller;
  const recused = isRecused(state, actor.accountId);
  return state.joint
    .map((matter) => {
      const lead = matter.leads.at(-1);
      return {
        receptionId: matter.receptionId,
        on: matter.on,
        over: isOver(matter, state.talks, today),
        parties: matter.parties.map((party) => {
          const said = opinionOf(matter, party);
          return {
            ...party,
            name: partyName(party, directory),
            leads: lead !== undefined && isSameParty(party, { unitId: lead.unitId }),
            opinion: said && {
              text: said.text,
              on: said.on,
              by: directory.personName(said.byId),
              writtenFor: said.writtenFor,
              late: said.late,
            },
            mayOpine: recused ? undefined : mayOpineFor(party, state, actor),
          };
        }),
        lead: lead && {
          name: directory.unitName(lead.unitId),
          limit: lead.limit,
          by: `${lead.by.name} ${lead.by.post}`,
        },
      };
    })
    .toReversed();
}

export const partyName = ({ unitId, organ }: JointParty, directory: Directory): string =>
  organ ?? directory.unitName(unitId);
