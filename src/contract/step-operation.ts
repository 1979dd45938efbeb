// What the operation of any lawful step looks like: a name, a body on the version the caller saw, the version after it.
import { z } from 'zod';
import { petitionId } from './fields.ts';
import { operation } from './operation.ts';

const stepDone = z.object({ version: z.number() });
const params = z.object({ id: petitionId });

/** The operation `step-<name>` of the step of that name in `core/petitions/steps.ts`. */
export const step = <const Name extends string, Body extends z.ZodType>(
  name: Name,
  summary: string,
  body: Body,
) =>
  operation({
    id: `step-${name}`,
    method: 'POST',
    path: `/api/petitions/:id/steps/${name}`,
    summary,
    access: 'signed-in',
    params,
    body,
    response: stepDone,
  });
