// The certificate of a limit as other areas need it, in no language yet.
import { certifyDue, type ClockCertificate } from '#core/clocks/certify-due.ts';
import type { Due } from '#core/clocks/due.ts';
import { pauseCauseWords } from '#core/clocks/pause-words.ts';
import type { RuleSet } from '#core/clocks/rule.ts';
import type { Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { ClockOwner } from '#core/petitions/running-clock.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { LoadedPetition, Recorded } from '#ledger/load-petition.ts';
import { dayAtShanghai } from '#platform/clock/clock.ts';

/** A limit's certificate within its petition: whose it is, by which rules, who granted more time, when and why it moved. */
export type PetitionCertificate = ClockCertificate & {
  readonly due: Due;
  readonly petitionNumber: string;
  readonly title: string;
  readonly name: Words;
  readonly outcome: Words;
  readonly owner: ClockOwner;
  readonly ruleSets: readonly RuleSet[];
  readonly approval: { readonly by: string; readonly on: PlainDate } | undefined;
  readonly stoppedOn: PlainDate | undefined;
  readonly moves: readonly ClockMoveFact[];
};

export type ClockMoveFact = {
  readonly on: PlainDate;
  readonly before: PlainDate;
  readonly after: PlainDate;
  readonly cause: string;
  readonly by: string;
};

/** The certificate of the clock with that number, counted from 1; nothing when the petition has no such clock. */
export function certificateOf(
  { state, story }: LoadedPetition,
  number: number,
  { directory, law }: { readonly directory: Directory; readonly law: LawBook },
): PetitionCertificate | undefined {
  const clock = state.clocks[number - 1];
  if (!clock) return undefined;
  const { due, owner, stoppedOn } = clock;
  const certificate = certifyDue(due);
  const matter = law.for(state);
  const granted = certificate.extension && story.findLast((entry) => startsClock(entry, due));
  return {
    ...certificate,
    due,
    owner,
    stoppedOn,
    petitionNumber: state.number,
    title: state.title,
    name: matter.nameOf(due.clock),
    outcome: matter.rule(due.clock, due.from).outcome,
    ruleSets: matter.sets,
    approval: granted && {
      by: directory.personName(granted.actorId),
      on: dayAtShanghai(granted.recordedAt),
    },
    moves: story.flatMap((entry) => moveOf(entry, due, directory)),
  };
}

function startsClock({ event }: Recorded, due: Due): boolean {
  return event.kind === 'ClockStarted' && event.due.clock === due.clock && event.due.from === due.from;
}

function moveOf({ event, recordedAt, actorId }: Recorded, due: Due, directory: Directory): ClockMoveFact[] {
  if (event.kind !== 'ClockReprojected' && event.kind !== 'ClockResumed') return [];
  if (event.due.clock !== due.clock || event.due.from !== due.from) return [];
  const resumed = event.kind === 'ClockResumed';
  return [
    {
      on: dayAtShanghai(recordedAt),
      before: resumed ? event.before : event.before.limit,
      after: event.due.limit,
      cause: resumed ? `${pauseCauseWords[event.cause].zh}期间不计入` : event.notice,
      by: directory.personName(actorId),
    },
  ];
}
