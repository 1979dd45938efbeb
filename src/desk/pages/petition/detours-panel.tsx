import type { PetitionView } from '#contract/petitions.ts';
import { detourTexts } from '../../texts/detours.ts';
import { useSay } from '../../ui/language.tsx';

/** What happened beside the straight road: who gave the matter back and what it cost, what is objected now. */
export function DetoursPanel({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  const { objection, returns, extension, ending } = petition;
  return (
    <>
      {objection && (
        <>
          <h3>{say(detourTexts.objection)}</h3>
          <p>
            {say(detourTexts.objectionText, { day: objection.on, ground: objection.groundName })}
            {objection.rejection &&
              ` · ${say(detourTexts.objectionRejected, { day: objection.rejection.on })}`}
          </p>
          <p className="long-text quiet">{objection.reason}</p>
        </>
      )}
      {ending && (
        <>
          <h3>{say(detourTexts.ending)}</h3>
          <p>{[ending.causeName, ending.groundName].filter((part) => part !== '').join(' · ')}</p>
          <p className="long-text quiet">
            {[ending.reason, ending.route, ...ending.earlierPapers, ending.evidence]
              .filter((part) => part !== '')
              .join('\n')}
          </p>
        </>
      )}
      {extension && (
        <>
          <h3>{say(detourTexts.extension)}</h3>
          <p>
            {extension.approvedOn
              ? say(detourTexts.extensionGranted, {
                  day: extension.approvedOn,
                  days: extension.days,
                  before: extension.before ?? '',
                  limit: extension.limit ?? '',
                })
              : say(detourTexts.extensionAsked, { day: extension.requestedOn, days: extension.days })}
            {extension.servedOn && ` · ${say(detourTexts.extensionServed, { day: extension.servedOn })}`}
          </p>
          <p className="long-text quiet">{extension.reason}</p>
        </>
      )}
      {returns.length > 0 && (
        <>
          <h3>{say(detourTexts.returns)}</h3>
          <ol>
            {returns.map((hop) => (
              <li key={`${hop.assignedOn}-${hop.unit}`}>
                {say(detourTexts.returned, {
                  unit: hop.unit,
                  from: hop.assignedOn,
                  to: hop.returnedOn,
                  days: hop.daysLost,
                  ground: hop.groundName,
                })}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
