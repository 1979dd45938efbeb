import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Answer } from '#contract/operation.ts';
import {
  drawInvitationList,
  invitationLettersPath,
  type ListedMatterView,
  type readInvitationList,
} from '#contract/invitation-lists.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { outreachTexts as texts } from '../../texts/outreach.ts';
import { Choice } from '../../ui/choice.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AddDialog, PickDialog, SkipDialog } from './list-dialogs.tsx';
import { ListedMatter } from './listed-matter.tsx';
import { useInvitationList, useOutreachChange } from './use-outreach.ts';

/** The month's matters for a leader to talk about: suggested with reasons, picked or passed over, with what came of it. */
export function InvitationListPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.invitationList} title={say(texts.list)}>
      <Lists />
    </OnlyWith>
  );
}

function Lists() {
  const say = useSay();
  const navigate = useNavigate();
  const { month } = useSearch({ from: '/desk/receptions/invitations' });
  const found = useInvitationList(month);
  const { data } = found;
  const months = data ? [...new Set([data.month, ...data.months])].toSorted().toReversed() : [];
  return (
    <Page title={data ? say(texts.listOf, monthIn(data.month)) : say(texts.list)}>
      <div className="outreach-month">
        <Link to={paths.receptions}>{say(texts.toRoster)}</Link>
        {months.length > 1 && data && (
          <label>
            {say(texts.month)}{' '}
            <Choice
              value={data.month}
              options={months.map((value) => ({ value, label: say(texts.monthOf, monthIn(value)) }))}
              onChange={(chosen) => void navigate({ to: paths.invitationList, search: { month: chosen } })}
            />
          </label>
        )}
      </div>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {data && <p className="quiet">{say(texts.rule, data.rule)}</p>}
      {data && (data.list ? <Drawn data={data} list={data.list} /> : <NotDrawn data={data} />)}
    </Page>
  );
}

const monthIn = (month: string): { year: string; month: number } => ({
  year: month.slice(0, 4),
  month: Number(month.slice(5)),
});

type Data = Answer<typeof readInvitationList>;

function NotDrawn({ data }: { readonly data: Data }) {
  const say = useSay();
  const drawing = useOutreachChange(
    () => call(drawInvitationList, { body: { month: data.month } }),
    say(texts.drawn),
    () => undefined,
  );
  return (
    <div className="empty">
      <p className="empty-word">{say(texts.notDrawn)}</p>
      {data.mayKeep && (
        <>
          <p>{say(texts.notDrawnNext)}</p>
          <Button type="primary" loading={drawing.isPending} onClick={() => drawing.mutate(undefined)}>
            {say(texts.draw)}
          </Button>
          <FailureNote error={drawing.error} />
        </>
      )}
    </div>
  );
}

type Asked = { readonly kind: 'pick' | 'skip'; readonly matter: ListedMatterView } | { readonly kind: 'add' };

function Drawn({ data, list }: { readonly data: Data; readonly list: NonNullable<Data['list']> }) {
  const say = useSay();
  const [asked, setAsked] = useState<Asked>();
  const close = (): void => setAsked(undefined);
  const { matters, more, hidden, drawnOn, id } = list;
  const waiting = matters.some(({ invitation }) => invitation && invitation.outcome === undefined);
  return (
    <>
      <div className="outreach-month">
        <span className="quiet">{say(texts.drawnOn, { day: drawnOn })}</span>
        {data.mayKeep && <Button onClick={() => setAsked({ kind: 'add' })}>{say(texts.add)}</Button>}
        {waiting && (
          <Button href={invitationLettersPath(id)} target="_blank">
            {say(texts.letters)}
          </Button>
        )}
      </div>
      {matters.length === 0 && <p className="empty">{say(texts.nothing)}</p>}
      <ol className="outreach-cards">
        {matters.map((matter) => (
          <ListedMatter
            key={matter.petitionId}
            matter={matter}
            mayKeep={data.mayKeep}
            onPick={() => setAsked({ kind: 'pick', matter })}
            onSkip={() => setAsked({ kind: 'skip', matter })}
          />
        ))}
      </ol>
      {more > 0 && <p className="quiet">{say(texts.more, { more })}</p>}
      {hidden > 0 && <p className="quiet">{say(texts.hidden, { hidden })}</p>}
      {asked?.kind === 'pick' && <PickDialog list={list} matter={asked.matter} onClose={close} />}
      {asked?.kind === 'skip' && <SkipDialog list={list} matter={asked.matter} onClose={close} />}
      {asked?.kind === 'add' && <AddDialog list={list} onClose={close} />}
    </>
  );
}
