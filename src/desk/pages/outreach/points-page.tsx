import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { ContactPointSummary } from '#contract/contact-points.ts';
import { paths } from '../../paths.ts';
import { outreachTexts as texts } from '../../texts/outreach.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { NamePointDialog } from './point-dialogs.tsx';
import { useContactPoints } from './use-outreach.ts';

/** Every contact point with the visits owed and made this year, side by side. */
export function PointsPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.contactPoints} title={say(texts.points)}>
      <Points />
    </OnlyWith>
  );
}

function Points() {
  const say = useSay();
  const [naming, setNaming] = useState(false);
  const found = useContactPoints();
  const { data } = found;
  return (
    <Page
      title={say(texts.points)}
      actions={
        data?.mayName && (
          <Button type="primary" onClick={() => setNaming(true)}>
            {say(texts.name)}
          </Button>
        )
      }
    >
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {data && <p className="quiet">{say(texts.pointsLead, data.rule)}</p>}
      {data?.points.length === 0 && (
        <div className="empty">
          <p className="empty-word">{say(texts.noPoints)}</p>
          <p>{say(texts.noPointsNext)}</p>
        </div>
      )}
      {data && (
        <ul className="outreach-cards">
          {data.points.map((point) => (
            <Point key={point.id} point={point} year={data.year} />
          ))}
        </ul>
      )}
      {naming && data && <NamePointDialog perYear={data.rule.perYear} onClose={() => setNaming(false)} />}
    </Page>
  );
}

function Point({ point, year }: { readonly point: ContactPointSummary; readonly year: number }) {
  const say = useSay();
  const { id, place, leader, owed, made, others, lastOn, endedOn } = point;
  return (
    <li>
      <div className="outreach-what">
        <h2>
          <Link to={paths.contactPoint} params={{ id }}>
            {place}
          </Link>
        </h2>
        <p className="quiet">
          {[leader.post, leader.name].join(' ')}
          {endedOn && ` · ${say(texts.ended, { day: endedOn })}`}
        </p>
      </div>
      <div className="outreach-count">
        <p>{say(texts.owedAndMade, { year, owed, made })}</p>
        <p className="quiet">
          {[
            lastOn ? say(texts.last, { day: lastOn }) : say(texts.never),
            ...(others > 0 ? [say(texts.others, { others })] : []),
          ].join(' · ')}
        </p>
      </div>
    </li>
  );
}
