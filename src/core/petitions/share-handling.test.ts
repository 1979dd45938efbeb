import { describe, expect, it } from 'vitest';
import { admitted, apply, day, opinion } from '../../../tests/support/reviewed-petition.ts';
import { after, clerk, facts, handler, served, unitHead } from '../../../tests/support/travelled-petition.ts';
import { above, actorAs } from '../../../tests/support/walk-moves.ts';
import type { UnitId } from '../kit/ids.ts';
import { nameHandler } from './accept-petition.ts';
import { draftReview } from './decide-review.ts';
import { assignSuccessor } from './share-handling.ts';

const head = actorAs('director', above);
const succeed = (unitId: UnitId, state = admitted()) =>
  assignSuccessor({ unitId, cause: 'merged', reason: '机构改革' }, state, {
    ...facts(clerk, day(42)),
    canReceive: true,
    unitIsClosed: true,
  });

describe('who answered and who judges the answer', () => {
  it('stay apart when the unit that answered is closed: the reviewing unit is no successor', () => {
    expect(succeed(above)).toMatchObject({
      error: { kind: 'petitions.unit-reviews-it', organ: '区政府' },
    });
    expect(succeed('successor' as UnitId).ok).toBe(true);
    expect(succeed(above, served()).ok).toBe(true);
  });

  it('stay apart when a handler is named: not whoever writes the opinion', () => {
    const drafted = after(admitted(), draftReview(opinion(), admitted(), facts(head, day(42))));
    const name = (handlerId: typeof head.accountId) =>
      nameHandler({ handlerId }, drafted, { actor: unitHead, handlerIsInUnit: true });
    expect(name(head.accountId)).toMatchObject({ error: { kind: 'petitions.handler-reviews-it' } });
    expect(name(handler.accountId).ok).toBe(true);
  });

  it('stay apart when several units handled: none of them is asked to review', () => {
    const helped = { ...served(), coHandlers: [above] };
    expect(apply({}, helped)).toMatchObject({ error: { kind: 'petitions.review-organ-not-apart' } });
  });
});
