import type { PetitionView } from '#contract/petitions.ts';
import type { HearingView } from '#contract/hearings.ts';
import { hearingTexts } from '../../texts/hearings.ts';
import { useSay } from '../../ui/language.tsx';

/** Every hearing: when and before whom, who comes, whether its time counts, how it ended. */
export function HearingsPanel({ petition }: { readonly petition: PetitionView }) {
  return petition.hearings.map((hearing) => (
    <Hearing key={`${hearing.stage} ${hearing.orderedOn} ${hearing.on}`} hearing={hearing} />
  ));
}

function Hearing({ hearing }: { readonly hearing: HearingView }) {
  const say = useSay();
  const { on, time, place, chair, clerk, participants, adjournments, held, cancelled } = hearing;
  return (
    <>
      <h3>{say(hearingTexts.hearing, { stage: hearing.stageName })}</h3>
      <p>
        {say(hearingTexts.when, { day: on, time, place })}
        {held && ` · ${say(hearingTexts.held)}`}
        {held && !held.petitionerCame && ` · ${say(hearingTexts.absent)}`}
        {cancelled && ` · ${say(hearingTexts.cancelled, { day: cancelled.on })}`}
      </p>
      <p className="quiet">
        {[
          say(hearingTexts.posts, { chair, clerk }),
          ...participants.map(({ name, roleName }) => `${roleName} ${name}`),
          hearing.closedReason
            ? say(hearingTexts.closedBecause, { reason: hearing.closedReason })
            : say(hearingTexts.open),
        ].join(' · ')}
      </p>
      {!cancelled && (
        <p className="quiet">
          {[
            hearing.toldOn ? say(hearingTexts.told, { day: hearing.toldOn }) : say(hearingTexts.toTell),
            say(hearing.pausesLimit ? hearingTexts.paused : hearingTexts.running),
          ].join(' · ')}
        </p>
      )}
      {adjournments.map((one) => (
        <p key={one.from} className="quiet">
          {say(hearingTexts.adjourned, { day: one.on, from: one.from, reason: one.reason })}
        </p>
      ))}
      <p className="long-text quiet">{held?.conclusion ?? (cancelled?.reason || hearing.reason)}</p>
    </>
  );
}
