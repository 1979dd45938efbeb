// What became of a claim at the organ it was led to, written down when that organ says it
// (《信访工作条例》第三十条、第三十一条).
import type { Actor } from '../access/actor.ts';
import type { ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { keptReason, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import { withDisciplineAnswer } from './discipline-clock.ts';
import type { PetitionEvent } from './events.ts';
import type { Claim, PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

export type HandOverNews = {
  readonly claimId: ClaimId;
  readonly on: PlainDate;
  /** Why it was written down only so long after that day. */
  readonly backDateReason?: string | undefined;
} & (
  | { readonly news: 'confirmed'; readonly reference: string }
  | { readonly news: 'result'; readonly text: string; readonly number: string }
);

export function recordHandOver(
  command: HandOverNews,
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal | NewsRefusal | BackDateReasonMissing> {
  const may = mayTake('record-hand-over', state, facts.actor);
  if (!may.ok) return may;
  const claim = state.claims.find(({ id }) => id === command.claimId);
  // Of an accusation only that it was taken up: its result is the registering office's alone.
  const isKept = claim?.route === 'accusation' && (command.news === 'result' || !isNamed(claim));
  const refusal = isKept ? notLed : refuseNews(claim, command, facts.today);
  if (refusal) return err(refusal);
  const { claimId, on } = command;
  const reason = keptReason(on, command.backDateReason, facts.today);
  if (command.news === 'confirmed')
    return ok(
      withDisciplineAnswer(
        { kind: 'HandOverConfirmed', claimId, on, reference: command.reference, ...reason },
        state,
        on,
      ),
    );
  const { text, number } = command;
  return ok([{ kind: 'HandOverResultRecorded', claimId, on, text, number, ...reason }]);
}

/** What the organ of discipline told of a named report. Nobody but the registering office writes or reads it. */
export function recordAccusationResult(
  command: {
    readonly claimId: ClaimId;
    readonly text: string;
    readonly on: PlainDate;
    readonly backDateReason?: string | undefined;
  },
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal | NewsRefusal | BackDateReasonMissing> {
  const may = mayTake('record-accusation-result', state, facts.actor);
  if (!may.ok) return may;
  const claim = state.claims.find(({ id }) => id === command.claimId);
  if (claim?.route !== 'accusation') return err(notLed);
  if (!isNamed(claim)) return err({ kind: 'petitions.anonymous-not-answered' });
  const refusal = refuseNews(claim, command, facts.today);
  if (refusal) return err(refusal);
  const { claimId, text, on, backDateReason } = command;
  const reason = keptReason(on, backDateReason, facts.today);
  return ok(
    withDisciplineAnswer({ kind: 'AccusationResultRecorded', claimId, text, on, ...reason }, state, on),
  );
}

export type NewsRefusal =
  | { readonly kind: 'petitions.not-led-elsewhere' }
  | { readonly kind: 'petitions.hand-over-answered'; readonly on: PlainDate }
  | { readonly kind: 'petitions.anonymous-not-answered' }
  | { readonly kind: 'petitions.news-in-future'; readonly on: PlainDate }
  | { readonly kind: 'petitions.news-before-hand-over'; readonly on: PlainDate; readonly ledOn: PlainDate };

const isNamed = ({ redirection }: Claim): boolean => redirection?.realName !== false;

const notLed: NewsRefusal = { kind: 'petitions.not-led-elsewhere' };

function refuseNews(
  claim: Claim | undefined,
  { on, backDateReason }: Pick<HandOverNews, 'on' | 'backDateReason'>,
  today: PlainDate,
): NewsRefusal | BackDateReasonMissing | undefined {
  const redirection = claim?.redirection;
  if (!redirection) return notLed;
  if (redirection.result) return { kind: 'petitions.hand-over-answered', on: redirection.result.on };
  if (on > today) return { kind: 'petitions.news-in-future', on };
  if (on < redirection.on) return { kind: 'petitions.news-before-hand-over', on, ledOn: redirection.on };
  return refuseWithoutReason(on, backDateReason, today);
}
