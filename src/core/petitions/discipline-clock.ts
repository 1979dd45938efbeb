// The time that an organ of discipline has to say whether it takes a named report up (《纪检监察机关处理检举控告工作规则》, known
// from reports only). It is that organ's own: it runs here only where the office has adopted the rule, and makes nobody here late.
import type { PlainDate } from '../kit/plain-date.ts';
import type { PetitionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { LawInForce, MatterLaw } from './law-in-force.ts';
import { openClock, stopClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';

export const disciplineClock = 'jw_accept';

export type DisciplineLaw = Pick<LawInForce, 'due'> & Pick<MatterLaw, 'rule'>;

/** Counts from the hand-over, once for all named accusations of the petition; nobody answers one without a name. */
export function startDisciplineClock(
  state: PetitionState,
  on: PlainDate,
  law: DisciplineLaw,
): readonly PetitionEvent[] {
  const isAwaited = awaited(state) && !openClock(state, disciplineClock);
  if (!isAwaited || !law.rule(disciplineClock, on).defaultOn) return [];
  return [{ kind: 'ClockStarted', due: law.due(disciplineClock, on), owner: 'discipline-organ' }];
}

/** The news together with the end of the limit, once no named accusation waits to be taken up. */
export function withDisciplineAnswer(
  news: PetitionEvent,
  state: PetitionState,
  on: PlainDate,
): readonly PetitionEvent[] {
  return awaited(evolve(state, news)) ? [news] : [news, ...stopClocks(state, [disciplineClock], on)];
}

const awaited = ({ claims }: PetitionState): boolean =>
  claims.some(
    ({ route, redirection }) =>
      route === 'accusation' &&
      redirection !== undefined &&
      redirection.realName !== false &&
      !redirection.confirmation &&
      !redirection.result,
  );
