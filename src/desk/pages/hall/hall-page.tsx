import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { HallView } from '#contract/hall.ts';
import { paths } from '../../paths.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { Choice } from '../../ui/choice.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { BookedDialog } from './booked-dialog.tsx';
import { NumberDialog, WindowDialog } from './hall-dialogs.tsx';
import { HallSummary } from './hall-summary.tsx';
import { QueueList } from './queue-list.tsx';
import { TellNumbers } from './tell-note.tsx';
import { useHallKeys } from './use-hall-keys.ts';
import { useHall } from './use-hall.ts';
import { WindowPanel } from './window-panel.tsx';

/** One hall as a window sees it: who is here, who waits, who was set aside. */
export function HallPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.hall} title={say(texts.title)}>
      <Hall />
    </OnlyWith>
  );
}

function Hall() {
  const say = useSay();
  const { id } = useParams({ from: '/desk/hall/$id' });
  const found = useHall(id);
  return (
    <Page title={found.data?.place ?? say(texts.title)}>
      <p>
        <Link to={paths.halls}>{say(texts.back)}</Link>
      </p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && <Windows hall={found.data} />}
    </Page>
  );
}

type Dialog = 'open' | 'change' | 'number' | 'booked' | 'matter';

function Windows({ hall }: { readonly hall: HallView }) {
  const say = useSay();
  const navigate = useNavigate();
  const { window: name = '' } = useSearch({ from: '/desk/hall/$id' });
  const [dialog, setDialog] = useState<Dialog>();
  const mine = hall.windows.find((window) => window.name === name);
  useHallKeys(dialog || !hall.isToday ? {} : { t: () => setDialog('number'), y: () => setDialog('booked') });
  const go = (next: string): void =>
    void navigate({
      to: paths.hall,
      params: { id: hall.id },
      search: next ? { window: next } : {},
      replace: true,
    });
  const options = hall.windows.map((window) => ({
    value: window.name,
    label: window.open ? window.name : say(texts.closedWindow, { window: window.name }),
  }));
  return (
    <>
      {hall.isToday ? (
        <div className="filter-bar hall-bar">
          <label>
            {say(texts.myWindow)}{' '}
            <Choice
              value={mine ? name : ''}
              onChange={go}
              options={[{ value: '', label: '—' }, ...options]}
            />
          </label>
          <Button onClick={() => setDialog('open')}>{say(texts.openWindow)}</Button>
          <Button onClick={() => setDialog('number')}>{say(texts.give)}</Button>
          <Button onClick={() => setDialog('booked')}>{say(texts.booked)}</Button>
        </div>
      ) : (
        <p className="note">{say(texts.earlier, { day: hall.on })}</p>
      )}
      {hall.tell.length > 0 && (
        <div className="note" role="status">
          <TellNumbers
            tell={hall.tell}
            nameOf={(line) => `${hall.lines.find((one) => one.line === line)?.name ?? ''}，`}
          />
        </div>
      )}
      <div className="hall">
        <div>
          {hall.isToday && !mine && <p className="empty">{say(texts.chooseWindow)}</p>}
          {hall.isToday && mine && (
            <WindowPanel
              hall={hall}
              mine={mine}
              keys={!dialog}
              onChange={() => setDialog('change')}
              onDialog={(open) => setDialog(open ? 'matter' : undefined)}
            />
          )}
          <HallSummary hall={hall} />
        </div>
        <QueueList hall={hall} />
      </div>
      {(dialog === 'open' || dialog === 'change') && (
        <WindowDialog
          hall={hall}
          window={dialog === 'change' ? mine : undefined}
          onOpened={go}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'number' && <NumberDialog hall={hall} onClose={() => setDialog(undefined)} />}
      {dialog === 'booked' && <BookedDialog hall={hall} onClose={() => setDialog(undefined)} />}
    </>
  );
}
