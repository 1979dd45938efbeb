import type { PetitionView } from '#contract/petitions.ts';
import { invitationTexts as texts } from '../../texts/invitations.ts';
import { useSay } from '../../ui/language.tsx';

/** Every invitation to a talk: when and with whom, whether they were told, what came of it. */
export function InvitationsPanel({ petition }: { readonly petition: PetitionView }) {
  return petition.invitations.map((one) => <Invitation key={one.id} invitation={one} />);
}

function Invitation({ invitation }: { readonly invitation: PetitionView['invitations'][number] }) {
  const say = useSay();
  const { day, at, place, leader, told, answer, grounds } = invitation;
  const stayedAway = answer?.outcome === 'did-not-come' || answer?.outcome === 'declined';
  const outcome = answer
    ? say(texts.answered, { day: answer.on, outcome: answer.name })
    : say(told ? texts.waits : texts.toTell);
  return (
    <>
      <h3>{say(texts.heading)}</h3>
      <p>{`${say(texts.when, { day, at, place })} · ${outcome}`}</p>
      <p className="quiet">
        {[
          say(texts.by, { post: leader.post, name: leader.name }),
          ...(told ? [say(texts.told, { day: told.on, way: told.way })] : []),
          ...(stayedAway ? [say(texts.voluntary)] : []),
        ].join(' · ')}
      </p>
      <p className="long-text quiet">{answer?.note || grounds}</p>
    </>
  );
}
