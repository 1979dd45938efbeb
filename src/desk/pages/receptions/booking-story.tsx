import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { readBookingStory, type BookingLine } from '#contract/bookings.ts';
import { call } from '../../api/call.ts';
import { bookingTexts as texts } from '../../texts/bookings.ts';
import { shellTexts } from '../../texts/shell.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { momentToText } from '../../ui/moment-to-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { rosterKey } from './use-roster.ts';

type Props = { readonly line: BookingLine; readonly onClose: () => void };

/** What happened to a booking, when and by whom. */
export function BookingStory({ line: { id, version, name }, onClose }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: [...rosterKey, 'booking-story', id, version, language],
    queryFn: ({ signal }) => call(readBookingStory, { params: { id } }, signal),
  });
  return (
    <Modal
      open
      title={say(texts.storyOf, { name })}
      footer={null}
      closable={{ 'aria-label': say(shellTexts.close) }}
      onCancel={onClose}
    >
      <FailureNote error={found.error} />
      {found.isPending && <Waiting />}
      <ol className="reception-story">
        {found.data?.story.map(({ at, by, sentence, detail }, index) => (
          <li key={index}>
            <time dateTime={at}>{momentToText(at)}</time> {by} <b>{sentence}</b>
            {detail && <p className="long-text">{detail}</p>}
          </li>
        ))}
      </ol>
    </Modal>
  );
}
