import type { QualityView } from '#contract/quality.ts';
import { qualityTexts } from '../../texts/quality.ts';
import { useSay } from '../../ui/language.tsx';

/** Weight, distance and promises of a petition; nothing while there is none of them. */
export function QualityPanel({ quality }: { readonly quality: QualityView }) {
  const say = useSay();
  const { importance, importanceProposals, recusals, promises } = quality;
  return (
    <>
      {importance && (
        <>
          <h3>{say(qualityTexts.importance)}</h3>
          <p>
            {say(qualityTexts.importanceText, {
              day: importance.on,
              unit: importance.byUnit,
              ground: importance.groundName,
            })}
          </p>
          <p className="long-text quiet">{importance.reason}</p>
        </>
      )}
      {importanceProposals.length > 0 && (
        <>
          <h3>{say(qualityTexts.importance)}</h3>
          <ul>
            {importanceProposals.map(({ ground, groundName, reason }) => (
              <li key={ground}>{say(qualityTexts.importanceProposal, { ground: groundName, reason })}</li>
            ))}
          </ul>
        </>
      )}
      {promises.length > 0 && (
        <>
          <h3>{say(qualityTexts.promises)}</h3>
          <ul className="promises">
            {promises.map((promise) => (
              <PromiseText key={promise.claimId} promise={promise} />
            ))}
          </ul>
        </>
      )}
      {recusals.length > 0 && (
        <>
          <h3>{say(qualityTexts.recusals)}</h3>
          {recusals.map((recusal) => (
            <RecusalText key={`${recusal.personId}-${recusal.on}`} recusal={recusal} />
          ))}
        </>
      )}
    </>
  );
}

function PromiseText({ promise }: { readonly promise: QualityView['promises'][number] }) {
  const say = useSay();
  const { claim, executeBy, overdue, done, text } = promise;
  const by = executeBy
    ? say(qualityTexts.promiseBy, { claim, day: executeBy })
    : say(qualityTexts.promiseUndated, { claim });
  return (
    <li>
      {by} ·{' '}
      {done ? (
        say(qualityTexts.done, { day: done.on, by: done.by })
      ) : (
        <b className={overdue ? 'limit-red' : undefined}>
          {say(overdue ? qualityTexts.overdue : qualityTexts.open)}
        </b>
      )}
      <div className="long-text quiet">{done ? `${done.evidence}\n${done.confirmation}` : text}</div>
    </li>
  );
}

/** Who shall keep away, why, and what became of it. */
export function RecusalText({ recusal }: { readonly recusal: QualityView['recusals'][number] }) {
  const say = useSay();
  const { origin, on: day, person, reason, decider: who, decision } = recusal;
  const outcome = decision
    ? say(decision.granted ? qualityTexts.granted : qualityTexts.denied, { day: decision.on })
    : say(qualityTexts.waiting, { who });
  return (
    <>
      <p>
        {say(qualityTexts[origin], { day, person })} · {outcome}
      </p>
      <p className="long-text quiet">{[reason, decision?.reason].filter(Boolean).join('\n')}</p>
    </>
  );
}
