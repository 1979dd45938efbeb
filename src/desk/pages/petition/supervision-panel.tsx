import type { PetitionView } from '#contract/petitions.ts';
import { supervisionTexts as texts } from '../../texts/supervision.ts';
import { useSay } from '../../ui/language.tsx';

type Supervision = PetitionView['supervision'];

/** Urging, supervision orders with their replies, inspections, and what the state of the petition calls for. */
export function SupervisionPanel({ supervision }: { readonly supervision: Supervision }) {
  const say = useSay();
  const { urges, orders, inspections, proposals } = supervision;
  if (urges.length + orders.length + inspections.length + proposals.length === 0) return null;
  return (
    <section className="panel supervision" aria-labelledby="supervision-heading">
      <h2 id="supervision-heading">{say(texts.title)}</h2>
      {proposals.length > 0 && (
        <>
          <h3>{say(texts.proposed)}</h3>
          <ul>
            {proposals.map(({ reason, triggerName }) => (
              <li key={reason}>{say(texts.proposal, { reason, trigger: triggerName })}</li>
            ))}
          </ul>
        </>
      )}
      {orders.map((order) => (
        <Order key={`${order.on}-${order.facts}`} order={order} />
      ))}
      {urges.map(({ on, unit, text, answer }) => (
        <div key={`${on}-${text}`} className="supervision-act">
          <b>{say(texts.urged, { day: on, unit })}</b>{' '}
          <span className="quiet">
            {answer ? say(texts.answered, { day: answer.on }) : say(texts.unanswered)}
          </span>
          <p className="long-text">{text}</p>
          {answer && <p className="long-text quiet">{answer.text}</p>}
        </div>
      ))}
      {inspections.map(({ on, inspectors, found, required }) => (
        <div key={`${on}-${found}`} className="supervision-act">
          <b>{say(texts.inspected, { day: on, who: inspectors.join('、') })}</b>
          <p className="long-text">{found}</p>
          <p className="long-text quiet">{required}</p>
        </div>
      ))}
    </section>
  );
}

function Order({ order }: { readonly order: Supervision['orders'][number] }) {
  const say = useSay();
  const { on, unit, triggerName, causeName, facts, request, replyBy, replies, closed } = order;
  const standing = closed ? say(texts.closed, { day: closed.on }) : say(texts.dueReply, { day: replyBy });
  return (
    <div className="supervision-act">
      <b>{say(texts.ordered, { day: on, unit })}</b> <span className="quiet">{standing}</span>
      <p>{[triggerName, causeName].join(' · ')}</p>
      <p className="long-text">{facts}</p>
      <p className="long-text">{request}</p>
      {replies.map((reply) => (
        <div key={`${reply.on}-${reply.text}`}>
          <p className="long-text quiet">
            {say(texts.replied, { day: reply.on })} {reply.text}
          </p>
          {reply.returned && (
            <p className="long-text quiet">
              {say(texts.returned, { day: reply.returned.on })} {reply.returned.reason}
            </p>
          )}
        </div>
      ))}
      {closed && <p className="long-text">{closed.outcome}</p>}
    </div>
  );
}
