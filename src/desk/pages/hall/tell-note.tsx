import type { HallView } from '#contract/hall.ts';
import { bookingTexts } from '../../texts/bookings.ts';
import { useSay } from '../../ui/language.tsx';

type Props = { readonly tell: HallView['tell']; readonly nameOf?: (line: string) => string };

/** Who waits and has to hear that their reception changed; by number, as nobody here has a name. */
export function TellNumbers({ tell, nameOf = () => '' }: Props) {
  const say = useSay();
  return tell.map(({ line, why, numbers }) => (
    <p key={line}>
      {say(bookingTexts.tellNumbers, { line: nameOf(line), why: say(bookingTexts[why]) })}
      <b>{numbers.join('、')}</b>
    </p>
  ));
}
