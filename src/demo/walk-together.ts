// Takes the steps that join a petition to another one, and those of somebody who has to keep away.
import * as links from '#contract/link-steps.ts';
import * as quality from '#contract/quality-steps.ts';
import type { TurnStep } from './turns.ts';
import type { Take } from './walk-parts.ts';
import * as write from './write-turns.ts';

/** Linking, merging and recusal. */
export const takeTogether = {
  link: ({ crew, plan }, { params, version }, _on, { call, cookieOf, partnerOf }) =>
    call(cookieOf(crew.triager), links.link, {
      params,
      body: { ...version, otherId: partnerOf(plan), kind: 'same-matter', reason: write.linkReason },
    }),
  merge: ({ crew, plan }, { params, version }, _on, { call, cookieOf, partnerOf }) =>
    call(cookieOf(crew.triager), links.merge, {
      params,
      body: { ...version, leadId: partnerOf(plan), reason: write.mergeReason },
    }),
  'declare-recusal': ({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.handler), quality.declareRecusal, {
      params,
      body: { ...version, reason: write.recusalReason },
    }),
  'decide-recusal': ({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.signer), quality.decideRecusal, {
      params,
      body: { ...version, granted: true, reason: write.recusalGranted },
    }),
} as const satisfies Partial<Record<TurnStep, Take>>;
