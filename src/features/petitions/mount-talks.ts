// The routes of leaders' talks.
import * as talks from '#contract/talks.ts';
import * as contract from '#contract/talk-steps.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { readBrief } from './read-brief.ts';
import { recordTalk } from './record-talk.ts';

export function mountTalks(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(talks.readBrief, ({ params, query }, call) => readBrief(params.id, query.receptionId, call, parts));
  mount(contract.recordTalk, ({ params, body }, call) => recordTalk(params.id, body, call, parts));
}
