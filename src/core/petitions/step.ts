// What one lawful step is: whose it is, from which phase, on which article.
import type { Words } from '../kit/language.ts';
import type { Duty } from '../organisation/roles.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState, Phase } from './petition.ts';

/**
 * Whose post takes the step: the unit that registered (and hands on), the unit that answers for it, the one of both
 * that has it now (of what was assigned down, the sender), either of them, the one that holds a hearing, the head who
 * decides on a recusal, or anybody with the duty who may see the matter. A review is its organ's; of an organ outside,
 * the unit that registered writes it down.
 */
type Side =
  | 'registering-unit'
  | 'responsible-unit'
  | 'closing-unit'
  | 'present-unit'
  | 'either-unit'
  | 'hearing-unit'
  | 'recusal-decider'
  /** Whoever settles a contest of competence. */
  | 'designator'
  | 'anywhere'
  /** Whoever leads the matter or helps to, at either level; and whoever has the duty and may see it. */
  | 'case-lead'
  /** Above the responsible unit: whoever registered, or sees the whole jurisdiction. Nobody supervises the own unit. */
  | 'supervising-unit'
  | 'reviewing-unit'
  /** Any unit that owes the petitioner something promised. */
  | 'promise-owner'
  /** Whoever gave the word that is still owed, or supervises the matter. */
  | 'promise-maker'
  /** Any unit that issued a numbered paper of the matter. */
  | 'issuing-unit';

export type Step = {
  readonly name: Words;
  readonly duty: Duty;
  /** Other duties that also entitle to it. */
  readonly orDuties?: readonly Duty[];
  /** Of an important matter it takes this duty instead. */
  readonly dutyIfImportant?: Duty;
  readonly side: Side;
  readonly phases: readonly Phase[];
  readonly article: string;
  /** Only for petitions assigned down, which must be reported back (交办). */
  readonly onlyAssignedDown?: true;
  /** Nobody approves or signs the own work. */
  readonly notByHandler?: true;
  /** Not by whoever leads the matter or helps to: somebody else checks. */
  readonly notByCaseTeam?: true;
  /** Somebody whose recusal is not decided yet may go on with this, because it decides nothing. */
  readonly whilePending?: true;
  /** The co-handling units may take it as well. */
  readonly alsoCoHandling?: true;
  /** What must be true besides the phase, with the words for what is missing; made with `condition`. */
  readonly when?: Condition;
  /** The phases it can lead to; the phase stays when absent. */
  readonly leadsTo?: readonly Phase[];
  /** The phases it leads on from, when in its others it leaves the phase as it is. */
  readonly leadsFrom?: readonly Phase[];
  /** It takes other steps along, so it is no way of its own to where they lead. */
  readonly takesAlong?: true;
  /** The clock after whose limit it is too late. */
  readonly until?: string;
  /** Its place in the procedure charts; beside the road, at its first phase, when absent. */
  readonly chart?: ChartPlace;
};

/** Something that must be true besides the phase, with the words for when it is not. */
export type Condition = ((state: PetitionState) => boolean) & {
  readonly unmet: Words;
  /** The steps that make it true, by their names in the table. */
  readonly suppliedBy: readonly string[];
};

export function condition(
  holds: (state: PetitionState) => boolean,
  unmet: Words,
  ...suppliedBy: readonly string[]
): Condition {
  return Object.assign((state: PetitionState) => holds(state), { unmet, suppliedBy });
}

/** The stretches of a procedure chart, from the door to the last review. */
export type ChartStage =
  | 'intake'
  | 'triage'
  | 'accept'
  | 'handle'
  | 'sign'
  | 'close'
  | 'review'
  | 'supervise';

export type ChartPlace = {
  /** Part of the straight road, which is drawn down the middle. */
  readonly road?: true;
  readonly stage?: ChartStage;
  /** A small turn that the chart leaves to the table of steps. */
  readonly undrawn?: true;
  /** The clocks whose limits it keeps, and the papers it makes. */
  readonly clocks?: readonly string[];
  readonly papers?: readonly PetitionPaperKind[];
};
