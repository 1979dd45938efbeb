import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { paperPath } from '#contract/attachments.ts';
import { talkRecordPath, type BriefView } from '#contract/talks.ts';
import { useOrganisation } from '../../api/organisation.ts';
import { useToday } from '../../api/today.ts';
import { leaderTexts as texts } from '../../texts/leader.ts';
import { DayField } from '../../ui/day-field.tsx';
import { DraftMark } from '../../ui/draft-mark.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { StaleNote } from '../../ui/stale-note.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { Field, OutcomeFields } from './outcome-fields.tsx';
import { SignField } from './sign-field.tsx';
import { leaderOf, missingIn, type TalkAt, type TalkDraft } from './talk-draft.ts';
import { useTalk } from './use-talk.ts';

type Props = {
  readonly brief: BriefView;
  readonly at: TalkAt | undefined;
  readonly onReload: () => void;
  /** What there is to do once the talk is on record. */
  readonly next?: ReactNode;
};

/** The record of the talk, the decision, the signature. Everything is kept on this device until the server has it. */
export function TalkForm({ brief, at, onReload, next }: Props) {
  const say = useSay();
  const talk = useTalk(brief, at);
  // Read now: without a network it is too late to learn how the units are called.
  useOrganisation();
  const { draft, change, state } = talk;
  if (!talk.isReady) return <Waiting />;
  if (state.kind === 'sent') return <Sent brief={brief} draft={draft} next={next} />;
  const leader = leaderOf(brief, draft);
  if (leader?.keepsAway)
    return (
      <p className="note" role="alert">
        {say(texts.keepsAway, { name: leader.name })}
      </p>
    );
  const missing = missingIn(draft, brief);
  const isBusy = state.kind === 'sending' || state.kind === 'waiting';
  return (
    <section className="talk" aria-label={say(texts.title)}>
      <LeaderField brief={brief} draft={draft} onChange={change} />
      <Field words={texts.record} hint={texts.recordHint}>
        <LongField
          rowsMin={4}
          maxLength={10_000}
          value={draft.record}
          onChange={({ target }) => change({ record: target.value })}
        />
      </Field>
      <Field words={texts.opinion} hint={texts.opinionHint}>
        <LongField
          rowsMin={2}
          maxLength={2_000}
          value={draft.opinion}
          onChange={({ target }) => change({ opinion: target.value })}
        />
      </Field>
      <OutcomeChoice brief={brief} value={draft.outcome} onChange={(outcome) => change({ outcome })} />
      <OutcomeFields brief={brief} draft={draft} onChange={change} />
      <SignField draft={draft} leader={leader} onChange={change} />
      <Besides draft={draft} onChange={change} />
      <StateNote state={state} onReload={onReload} />
      {missing.length > 0 && (
        <p className="quiet">{say(texts.missing, { what: missing.map((words) => say(words)).join('、') })}</p>
      )}
      <div className="talk-send">
        <Button
          type="primary"
          size="large"
          disabled={missing.length > 0 || state.kind === 'sending'}
          loading={state.kind === 'sending'}
          onClick={() => void talk.send()}
        >
          {say(isBusy ? texts.sendAgain : texts.save)}
        </Button>
        <DraftMark state={state.kind === 'waiting' ? 'none' : talk.kept} />
      </div>
    </section>
  );
}

function StateNote({
  state,
  onReload,
}: {
  readonly state: ReturnType<typeof useTalk>['state'];
  readonly onReload: () => void;
}) {
  const say = useSay();
  if (state.kind === 'waiting')
    return (
      <p className="talk-waiting" role="alert">
        {say(texts.waitingNet)}
      </p>
    );
  if (state.kind === 'sending') return <p role="status">{say(texts.sending)}</p>;
  return state.kind === 'refused' ? <StaleNote error={state.error} onReload={onReload} /> : null;
}

type Changing = { readonly draft: TalkDraft; readonly onChange: (more: Partial<TalkDraft>) => void };

function LeaderField({ brief, draft, onChange }: Changing & { readonly brief: BriefView }) {
  const say = useSay();
  const leader = leaderOf(brief, draft);
  if (leader?.mine) return null;
  const options = brief.leaders.map(({ seat, name, post }) => ({
    value: String(seat ?? ''),
    label: `${post} ${name}`,
  }));
  return (
    <Field words={texts.leader} hint={texts.writtenFor}>
      <Choice
        value={String(leader?.seat ?? '')}
        options={[{ value: '', label: say(texts.chooseLeader) }, ...options]}
        onChange={(seat) => onChange({ seat: seat === '' ? undefined : Number(seat) })}
      />
    </Field>
  );
}

// Rarely needed, so folded: day and times by hand, who else was there.
function Besides({ draft, onChange }: Changing) {
  const say = useSay();
  const today = useToday();
  return (
    <details className="talk-besides">
      <summary>
        {draft.on} {draft.startedAt} {draft.present}
      </summary>
      <Field words={texts.talkDay}>
        <DayField value={draft.on} max={today} onChange={(on) => onChange({ on })} />
      </Field>
      <Field words={texts.startedAt}>
        <TimeField value={draft.startedAt} onChange={(startedAt) => onChange({ startedAt })} />
      </Field>
      <Field words={texts.endedAt}>
        <TimeField value={draft.endedAt} onChange={(endedAt) => onChange({ endedAt })} />
      </Field>
      <Field words={texts.present}>
        <Input
          value={draft.present}
          maxLength={300}
          onChange={(event) => onChange({ present: event.target.value })}
        />
      </Field>
      {draft.on !== today && (
        <Field words={texts.lateReason}>
          <Input
            value={draft.backDateReason}
            maxLength={500}
            onChange={(event) => onChange({ backDateReason: event.target.value })}
          />
        </Field>
      )}
      <span className="visually-hidden">{say(texts.present)}</span>
    </details>
  );
}

function Sent({
  brief,
  draft,
  next,
}: {
  readonly brief: BriefView;
  readonly draft: TalkDraft;
  readonly next: ReactNode;
}) {
  const say = useSay();
  const isAnswered = draft.outcome === 'settled' && draft.paperAsked;
  return (
    <section className="talk talk-sent">
      <p role="status">{say(texts.sent)}</p>
      <Button size="large" href={talkRecordPath(brief.id, draft.id)} target="_blank">
        {say(texts.printRecord)}
      </Button>
      {isAnswered && (
        <Button size="large" href={paperPath(brief.id, 'simple-reply', 'pdf')} target="_blank">
          {say(texts.printReply)}
        </Button>
      )}
      {next}
    </section>
  );
}
