import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import {
  endCalendarAddress,
  makeCalendarAddress,
  publicCalendarPath,
  readCalendarAddress,
} from '#contract/calendars.ts';
import { call } from '../../api/call.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { shellTexts } from '../../texts/shell.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { rosterKey, useRosterChange } from './use-roster.ts';

/** The addresses that a calendar program subscribes to: everybody's, and the own one by a secret. */
export function CalendarDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const [made, setMade] = useState<string>();
  const known = useQuery({
    queryKey: [...rosterKey, 'address'],
    queryFn: ({ signal }) => call(readCalendarAddress, {}, signal),
  });
  const making = useRosterChange(
    async () => setMade((await call(makeCalendarAddress, {})).path),
    () => say(texts.addressMade),
    () => undefined,
  );
  const ending = useRosterChange(
    () => call(endCalendarAddress, {}),
    () => say(texts.addressEnded),
    () => setMade(undefined),
  );
  const madeAt = known.data?.madeAt?.slice(0, 10);
  return (
    <Modal
      open
      title={say(texts.calendars)}
      footer={null}
      closable={{ 'aria-label': say(shellTexts.close) }}
      onCancel={onClose}
    >
      <Address label={say(texts.publicCalendar)} path={publicCalendarPath} />
      <h3>{say(texts.ownCalendar)}</h3>
      <p>{say(texts.ownCalendarLead)}</p>
      {made && <Address label={say(texts.ownAddress)} path={made} />}
      {!made && madeAt && <p>{say(texts.addressSince, { day: madeAt })}</p>}
      <FailureNote error={known.error ?? making.error ?? ending.error} />
      <p className="seat-steps">
        <Button type="primary" loading={making.isPending} onClick={() => making.mutate(undefined)}>
          {say(madeAt ? texts.addressAgain : texts.addressMake)}
        </Button>
        {madeAt && (
          <Button loading={ending.isPending} onClick={() => ending.mutate(undefined)}>
            {say(texts.addressEnd)}
          </Button>
        )}
      </p>
    </Modal>
  );
}

// The whole address, ready to be copied.
function Address({ label, path }: { readonly label: string; readonly path: string }) {
  return (
    <label className="calendar-address">
      {label}
      <Input readOnly value={`${location.origin}${path}`} onFocus={(event) => event.target.select()} />
    </label>
  );
}
