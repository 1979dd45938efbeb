import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Answer } from '#contract/operation.ts';
import type { readContactPoint, VisitView } from '#contract/contact-points.ts';
import { useMe } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import { outreachTexts as texts } from '../../texts/outreach.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { mayOpen, pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { EndPointDialog, HandOverDialog } from './point-dialogs.tsx';
import { useContactPoint } from './use-outreach.ts';
import { VisitDialog } from './visit-dialog.tsx';

/** One contact point: who has it, what is owed, every visit with what it found and what came of it. */
export function PointPage() {
  const say = useSay();
  const { id } = useParams({ from: '/desk/contact-points/$id' });
  const found = useContactPoint(id);
  if (found.data) return <Point point={found.data} />;
  return (
    <Page title={say(texts.points)}>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
    </Page>
  );
}

type Whole = Answer<typeof readContactPoint>;

function Point({ point }: { readonly point: Whole }) {
  const say = useSay();
  const [asked, setAsked] = useState<'visit' | 'hand-over' | 'end'>();
  const close = (): void => setAsked(undefined);
  const { place, leader, year, owed, made, others, leaders, visits, endedOn, endReason } = point;
  return (
    <Page
      title={place}
      actions={
        <>
          {point.mayKeep && <Button onClick={() => setAsked('end')}>{say(texts.end)}</Button>}
          {point.mayKeep && <Button onClick={() => setAsked('hand-over')}>{say(texts.handOver)}</Button>}
          {point.mayRecord && (
            <Button type="primary" onClick={() => setAsked('visit')}>
              {say(texts.record)}
            </Button>
          )}
        </>
      }
    >
      <p>
        <Link to={paths.contactPoints}>{say(texts.back)}</Link>
      </p>
      <p>
        <b>{[leader.post, leader.name].join(' ')}</b> · {say(texts.owedAndMade, { year, owed, made })}
        {others > 0 && ` · ${say(texts.others, { others })}`}
      </p>
      {endedOn && (
        <p className="note">
          {say(texts.ended, { day: endedOn })}：{endReason}
        </p>
      )}
      <h2>{say(texts.visits)}</h2>
      {visits.length === 0 && <p className="empty">{say(texts.noVisits)}</p>}
      <ul className="outreach-cards">
        {visits.map((visit) => (
          <Visit key={visit.id} visit={visit} point={point} />
        ))}
      </ul>
      {leaders.length > 1 && (
        <>
          <h2>{say(texts.history)}</h2>
          <ul>
            {leaders.map(({ name, post, from, reason }) => (
              <li key={`${from} ${name}`}>
                {say(texts.since, { day: from, post, name })}
                {reason && <span className="quiet"> · {reason}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {asked === 'visit' && <VisitDialog id={point.id} onClose={close} />}
      {asked === 'hand-over' && <HandOverDialog point={point} onClose={close} />}
      {asked === 'end' && <EndPointDialog point={point} onClose={close} />}
    </Page>
  );
}

function Visit({ visit, point }: { readonly visit: VisitView; readonly point: Whole }) {
  const say = useSay();
  const me = useMe();
  const { on, kind, inPerson, leader, companions, householdsMet: households, peopleMet: people } = visit;
  return (
    <li>
      <div className="outreach-what">
        <h3>
          {on} · {say(texts[kind])}
        </h3>
        <p className="quiet">
          {[
            inPerson ? say(texts.withLeader, { leader }) : say(texts.withoutLeader),
            households > 0 ? say(texts.metCount, { households, people }) : say(texts.metPeople, { people }),
            ...(visit.met ? [visit.met] : []),
            ...(companions ? [say(texts.along, { who: companions })] : []),
          ].join(' · ')}
        </p>
        <p className="long-text">{visit.found}</p>
        {visit.settled && <p className="long-text">{say(texts.settledThere, { what: visit.settled })}</p>}
        {visit.petitions.map(({ id, number, title }) => (
          <p key={id}>
            <Link to={paths.petition} params={{ id }}>
              {number} {title}
            </Link>
          </p>
        ))}
        {visit.hiddenPetitions > 0 && (
          <p className="quiet">{say(texts.hiddenPetitions, { count: visit.hiddenPetitions })}</p>
        )}
      </div>
      {point.mayRecord && mayOpen(me, pageAccess.register) && (
        <div className="outreach-acts">
          <Link to={paths.register} search={{ visit: `${point.id}/${visit.id}` }}>
            {say(texts.register)}
          </Link>
        </div>
      )}
    </li>
  );
}
