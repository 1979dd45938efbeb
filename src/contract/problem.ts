// `application/problem+json` (RFC 9457): every error the API gives has this shape and a stable `kind`.
import { z } from 'zod';

/** One thing wrong with one field. `path` as in the request, such as `intake.people.0.petitioner.phone`. */
export const fieldProblem = z.object({
  path: z.string(),
  problem: z.string(),
  message: z.string(),
});
export type FieldProblem = z.output<typeof fieldProblem>;

export const problem = z.object({
  type: z.string(),
  /** A refusal such as `petitions.wrong-phase`, or `invalid-input`, `not-signed-in`, `not-found`, `fault` … */
  kind: z.string(),
  status: z.number(),
  title: z.string(),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  fields: z.array(fieldProblem).optional(),
});
export type Problem = z.output<typeof problem>;
