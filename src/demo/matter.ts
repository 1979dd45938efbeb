// What people of the demonstration county come about. Everything here is invented and written for this purpose.
import type { Purpose } from '#core/classes/purposes.ts';
import type { Opinion, Settlement } from '#core/petitions/petition.ts';
import type { DepartmentKey } from './county.ts';

/**
 * One claim with the answer it gets. Words in braces, such as `{village}`, are filled for each petition by
 * `fill-words.ts`, the same way in the story, the visits and the answer.
 */
export type MatterClaim = {
  readonly text: string;
  /** A request when left out. */
  readonly purpose?: Purpose;
  /** Four digits of `law/codes/content-classes.json`; the matter's own when left out. */
  readonly contentClass?: string;
  readonly opinion: Opinion;
  readonly facts: string;
  readonly evidence: string;
  readonly basis: string;
  readonly reasons: string;
  readonly execution: string;
};

export type Matter = {
  readonly id: string;
  readonly title: string;
  readonly contentClass: string;
  /** Who has the power to answer: a department, or the town of the place. */
  readonly unit: DepartmentKey | 'town' | 'office';
  /** Months in which people come about it most; all year when left out. */
  readonly months?: readonly number[];
  /** Whether neighbours or workmates may come together. */
  readonly group?: true;
  readonly place: string;
  /** How the petitioner tells it. */
  readonly story: string;
  readonly claims: readonly MatterClaim[];
  /** What the handler notes on the visit, and what was handed in. */
  readonly visit: string;
  readonly proof: string;
  readonly settlement: Settlement;
  readonly closing: string;
};
