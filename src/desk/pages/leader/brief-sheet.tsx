import { Link } from '@tanstack/react-router';
import { talkRecordPath, type BriefView } from '#contract/talks.ts';
import { paths } from '../../paths.ts';
import { leaderTexts as texts } from '../../texts/leader.ts';
import { useSay } from '../../ui/language.tsx';
import { AtTheTable } from './at-the-table.tsx';

/** What there is to know before somebody sits down, to be read in a minute. */
export function BriefSheet({ brief }: { readonly brief: BriefView }) {
  const say = useSay();
  const { people, claims, narrative, place, channelName, receivedOn, peopleCount } = brief;
  return (
    <article className="brief">
      <header>
        <h1>{brief.title}</h1>
        <p className="brief-line">
          <span className="number">{brief.number}</span> · {brief.phaseName} · {channelName} {receivedOn} ·{' '}
          {say(texts.persons, { count: peopleCount })} · {place}
        </p>
      </header>
      <AtTheTable id={brief.id} />
      <section>
        <h2>{say(texts.wants)}</h2>
        <ol className="brief-claims">
          {claims.map((claim) => (
            <li key={claim.text}>
              {claim.text} <span className="quiet">{claim.purposeName}</span>
            </li>
          ))}
        </ol>
        {narrative !== '' && (
          <details>
            <summary>{say(texts.told)}</summary>
            <p className="brief-told">{narrative}</p>
          </details>
        )}
      </section>
      <dl className="brief-facts">
        <div>
          <dt>{say(texts.who)}</dt>
          <dd>
            {people.map((person) => (
              <span key={`${person.name}${person.maskedPhone}`}>
                {person.name} <span className="quiet">{person.maskedPhone}</span>{' '}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{say(texts.handledBy)}</dt>
          <dd>{brief.responsibleUnit ?? say(texts.notYetGiven)}</dd>
        </div>
        {brief.leads.map(({ leader, level, deadline }) => (
          <div key={level}>
            <dt>{say(texts.ledBy)}</dt>
            <dd>
              {leader} <span className="quiet">{say(texts.ledUntil, { level, deadline })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Late late={brief.late} />
      {brief.promises.length > 0 && (
        <section>
          <h2>{say(texts.owed)}</h2>
          <ul>
            {brief.promises.map(({ text, limit, unit, overdue }) => (
              <li key={`${unit}${text}${limit}`}>
                {say(texts.owedLine, { unit, text, limit })}
                {overdue && <strong className="brief-over"> {say(texts.owedOver)}</strong>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Talks id={brief.id} talks={brief.talks} />
      <Earlier earlier={brief.earlier} />
    </article>
  );
}

function Late({ late }: Pick<BriefView, 'late'>) {
  const say = useSay();
  return (
    <section>
      <h2>{say(texts.lateHeading)}</h2>
      {late.length === 0 && <p className="quiet">{say(texts.noneLate)}</p>}
      <ul>
        {late.map(({ over, ...facts }) => (
          <li key={`${facts.name}${facts.limit}`} className={over ? undefined : 'brief-over'}>
            {say(over ? texts.lateThen : texts.lateNow, facts)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Talks({ id, talks }: Pick<BriefView, 'id' | 'talks'>) {
  const say = useSay();
  if (talks.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.earlierTalks)}</h2>
      <ul className="brief-earlier">
        {talks.map((talk) => (
          <li key={talk.id}>
            <div>
              {talk.on} {talk.leader}：{talk.outcomeName}{' '}
              <a href={talkRecordPath(id, talk.id)} target="_blank" rel="noreferrer">
                {say(texts.printRecord)}
              </a>
            </div>
            <div className="quiet">{talk.opinion}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Earlier({ earlier: { count, matters } }: Pick<BriefView, 'earlier'>) {
  const say = useSay();
  return (
    <section>
      <h2>{count === 0 ? say(texts.earlierNone) : say(texts.earlier, { count })}</h2>
      <ul className="brief-earlier">
        {matters.map((matter) => (
          <li key={matter.id}>
            <div>
              <Link to={paths.petition} params={{ id: matter.id }} target="_blank">
                {matter.title}
              </Link>{' '}
              <span className="quiet">
                {matter.receivedOn} · {matter.phaseName}
              </span>
            </div>
            <div className="quiet">{matter.reply || say(texts.noReply)}</div>
          </li>
        ))}
      </ul>
      {count > matters.length && (
        <p className="quiet">{say(texts.earlierShown, { shown: matters.length })}</p>
      )}
    </section>
  );
}
