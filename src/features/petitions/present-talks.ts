import type { z } from 'zod';
import type { talkView } from '#contract/talks.ts';
import type { Words } from '#core/kit/language.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { talkOutcomeWords } from '#core/petitions/talk-words.ts';

/** Every talk about the petition, the newest first. */
export function presentTalks(
  { talks }: PetitionState,
  text: (words: Words) => string,
): z.output<typeof talkView>[] {
  return talks.toReversed().map((talk) => ({
    id: talk.id,
    on: talk.on,
    startedAt: talk.startedAt,
    endedAt: talk.endedAt,
    leader: `${talk.leader.post} ${talk.leader.name}`,
    writtenFor: talk.writtenFor,
    outcome: talk.outcome,
    outcomeName: text(talkOutcomeWords[talk.outcome]),
    record: talk.record,
    opinion: talk.opinion,
    present: talk.present,
    signedBy: talk.signature.by,
    signature: talk.signature.by === 'finger' ? talk.signature.attachmentId : undefined,
  }));
}
