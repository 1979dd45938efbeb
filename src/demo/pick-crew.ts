// Who does what on one road. Everybody acts at their own post, as the rules will demand.
import { towns } from './county.ts';
import type { PetitionPlan } from './plan-petitions.ts';
import type { Dice } from './seeded-dice.ts';
import { staff, townClerkOf, type UnitKey } from './staff.ts';

/** Accounts by user name. */
export type Crew = {
  readonly registrar: string;
  readonly triager: string;
  readonly receiver: string;
  readonly handler: string;
  readonly signer: string;
  readonly closer: string;
  /** The unit that answers. */
  readonly unit: UnitKey;
};

export function pickCrew(dice: Dice, plan: PetitionPlan, villageCode: string): Crew {
  const triager =
    plan.desk === 'office' ? dice.pick(['clerk', 'clerk', 'clerk2', 'clerk3']) : townClerkOf(plan.desk);
  const cadre = staff.find(({ role, unit }) => role === 'village-cadre' && unit === villageCode);
  const registrar =
    plan.desk !== 'office' && plan.channel === 'screening' && cadre ? cadre.username : triager;
  const answering = answeringUnit(dice, plan);
  return {
    registrar,
    triager,
    ...answering,
    closer: plan.mode === 'assigned-down' ? triager : answering.handler,
  };
}

function answeringUnit(
  dice: Dice,
  { desk, matter, townAt, waits }: PetitionPlan,
): Pick<Crew, 'receiver' | 'handler' | 'signer' | 'unit'> {
  if (desk !== 'office' || matter.unit === 'town') {
    const head = `town${townAt + 1}-head`;
    const unit = towns[townAt]?.divisionCode ?? '';
    return { receiver: head, handler: townClerkOf(townAt), signer: head, unit };
  }
  if (matter.unit === 'office')
    return { receiver: 'director', handler: 'officer', signer: 'director', unit: 'office' };
  if (matter.unit === 'housing') {
    const handler = waits || dice.chance(0.7) ? 'handler' : 'housing-handler2';
    return { receiver: 'unithead', handler, signer: 'unithead', unit: 'housing' };
  }
  const head = `${matter.unit}-head`;
  return { receiver: head, handler: `${matter.unit}-handler`, signer: head, unit: matter.unit };
}
