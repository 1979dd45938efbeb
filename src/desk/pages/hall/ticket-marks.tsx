import type { HallView, TicketView } from '#contract/hall.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { useSay } from '../../ui/language.tsx';

type Props = { readonly ticket: TicketView & Partial<Pick<HallView['queue'][number], 'onlyWindow'>> };

/** What there is to know of a number beside how long it waits. */
export function TicketMarks({ ticket: { bookedAt, frail, onlyWindow } }: Props) {
  const say = useSay();
  const marks = [
    ...(bookedAt ? [say(texts.bookedAt, { at: bookedAt })] : []),
    ...(frail ? [say(texts.frail)] : []),
    ...(onlyWindow ? [say(texts.onlyAt, { window: onlyWindow })] : []),
  ];
  return marks.map((mark) => (
    <span key={mark} className="hall-mark">
      {mark}
    </span>
  ));
}
