import type { z } from 'zod';
import type { serveDecision } from '#contract/steps.ts';
import type { ServiceMethod } from '#core/petitions/petition.ts';

export type ServiceValues = {
  readonly method: ServiceMethod;
  readonly servedOn: string;
  readonly place: string;
  readonly recipient: string;
  readonly relation: string;
  readonly servers: string;
  readonly witnesses: string;
  readonly remark: string;
  readonly backDateReason?: string;
};

/** The receipt as the contract wants it: names that are typed in one line become a list. */
export function valuesToService(values: ServiceValues): z.input<typeof serveDecision.body>['service'] {
  return { ...values, servers: namesIn(values.servers), witnesses: namesIn(values.witnesses) };
}

/** Names parted by 、 or commas or semicolons; a space belongs to a name. */
export const namesIn = (line: string): string[] =>
  line
    .split(/[、，,;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
