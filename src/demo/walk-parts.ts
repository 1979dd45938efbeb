// What a step of the demonstration is taken with.
import type { FastifyInstance } from 'fastify';
import type { PetitionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Rating } from '#core/petitions/petition.ts';
import type { CallAs } from './call-operation.ts';
import type { CastPetition } from './cast-petitions.ts';
import type { PetitionPlan } from './plan-petitions.ts';
import type { UnitKey } from './staff.ts';

export type WalkParts = {
  readonly app: FastifyInstance;
  readonly call: CallAs;
  readonly cookieOf: (username: string) => string;
  readonly accountOf: (username: string) => string;
  readonly unitOf: (key: UnitKey) => string;
  /** The petitioner's own step, by the code on the slip. */
  readonly rate: (queryCode: string, rating: Omit<Rating, 'on'>) => Promise<void>;
  readonly newId: () => string;
  /** The petition that a planned one joins. */
  readonly partnerOf: (plan: PetitionPlan) => PetitionId;
};

/** The petition, at the version its person saw. */
type Request = {
  readonly params: { readonly id: PetitionId };
  readonly version: { readonly expectedVersion: number };
};
/** Takes one step as the person whose step it is, and gives the version it left. */
export type Take = (
  petition: CastPetition,
  request: Request,
  on: PlainDate,
  parts: WalkParts,
  claimIds: readonly string[],
) => Promise<{ readonly version: number }>;
