import type { PetitionView } from '#contract/petitions.ts';
import type { PromiseView } from '#contract/promises.ts';
import { promiseTexts as texts } from '../../texts/promises.ts';
import { useSay } from '../../ui/language.tsx';
import { PromiseStanding } from '../../ui/promise-standing.tsx';

/** What was promised to the petitioner: what, who owes it, until when, and what became of it. Nothing while there is none. */
export function PromisesPanel({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  if (petition.promised.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="promises-heading">
      <h2 id="promises-heading">{say(texts.heading)}</h2>
      <ul className="promised">
        {petition.promised.map((promise) => (
          <Promise key={promise.id} promise={promise} />
        ))}
      </ul>
    </section>
  );
}

function Promise({ promise }: { readonly promise: PromiseView }) {
  const say = useSay();
  const { kind, kindName, text, unit, owner, limit: day } = promise;
  const owed = !promise.kept && !promise.withdrawn;
  const made = say(texts.made, { day: promise.on, name: promise.byName, post: promise.byPost });
  return (
    <li>
      <p className="long-text promised-text">
        {kind === 'task' && <span className="tag">{kindName}</span>}
        {text}
      </p>
      <p>
        {say(owed ? texts.owedBy : texts.wasOwedBy, { unit: owner ? `${unit} ${owner}` : unit, day })} ·{' '}
        <PromiseStanding
          standing={promise.standing}
          limit={day}
          keptOn={promise.kept?.on}
          withdrawnOn={promise.withdrawn?.on}
        />
      </p>
      <p className="quiet">{promise.atReception ? `${made} · ${say(texts.atReception)}` : made}</p>
      <Happened promise={promise} />
    </li>
  );
}

// In the order it happened: moved, handed on, urged, and last how it ended.
function Happened({ promise }: { readonly promise: PromiseView }) {
  const say = useSay();
  const { moves, handOvers, urges, kept, withdrawn } = promise;
  const lines = [
    ...moves.map((move) => ({ on: move.on, text: say(texts.moved, move) })),
    ...handOvers.map((one) => ({ on: one.on, text: say(texts.handedOn, one) })),
    ...urges.map((urge) => ({ on: urge.on, text: say(texts.urged, urge) })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <>
      {lines.map(({ text }) => (
        <p className="quiet long-text" key={text}>
          {text}
        </p>
      ))}
      {(kept ?? withdrawn) && <p className="long-text">{kept?.evidence ?? withdrawn?.reason}</p>}
    </>
  );
}
