import type { PetitionView } from '#contract/petitions.ts';
import { claimTexts } from '../../texts/claims.ts';
import { useSay } from '../../ui/language.tsx';

/** The change of route that waits for the head; nothing while none is asked for. */
export function RouteRequestText({
  petition: { routeRequest },
}: {
  readonly petition: Pick<PetitionView, 'routeRequest'>;
}) {
  const say = useSay();
  if (!routeRequest) return null;
  const { on: day, claim, to, organ, reason } = routeRequest;
  return (
    <div className="note">
      {say(claimTexts.routeAsked, { day, claim, to, organ: organ && `（${organ}）` })}
      <p className="long-text">{reason}</p>
    </div>
  );
}
