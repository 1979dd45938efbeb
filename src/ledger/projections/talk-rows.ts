import { minutesOf } from '#core/kit/clock-time.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { TalkTable } from '../talk-tables.ts';

/** One row for each talk about the petition. */
export function talkRows(jurisdictionId: JurisdictionId, { id, talks }: PetitionState): readonly TalkTable[] {
  return talks.map((talk) => ({
    jurisdiction_id: jurisdictionId,
    petition_id: id,
    talk_id: talk.id,
    reception_id: talk.receptionId ?? null,
    hall_id: talk.hallId ?? null,
    serial: talk.serial ?? null,
    held_on: talk.on,
    started_at: talk.startedAt,
    minutes: minutesOf(talk.endedAt) - minutesOf(talk.startedAt),
    leader_account_id: talk.leader.accountId ?? null,
    leader_name: talk.leader.name,
    leader_post: talk.leader.post,
    outcome: talk.outcome,
  }));
}
