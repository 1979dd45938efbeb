// The routes of leaders' talks.
import * as contract from '#contract/talk-steps.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { recordTalk } from './record-talk.ts';

export function mountTalks(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.recordTalk, ({ params, body }, call) => recordTalk(params.id, body, call, parts));
}
