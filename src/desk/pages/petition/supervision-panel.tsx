import { Link } from '@tanstack/react-router';
import type { PetitionView } from '#contract/petitions.ts';
import { paths } from '../../paths.ts';
import { suggestionTexts } from '../../texts/suggestions.ts';
import { supervisionTexts as texts } from '../../texts/supervision.ts';
import { useList, useSay } from '../../ui/language.tsx';

type Supervision = PetitionView['supervision'];
type Props = Pick<PetitionView, 'supervision' | 'suggestions'>;

/**
 * Urging, supervision orders with their replies, inspections, the suggestions that cite the petition, and what its state
 * calls for.
 */
export function SupervisionPanel({ supervision, suggestions }: Props) {
  const say = useSay();
  const list = useList();
  const { urges, orders, inspections, proposals } = supervision;
  const lines = [urges, orders, inspections, proposals, suggestions];
  if (lines.every((list) => list.length === 0)) return null;
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
          {answer && (
            <p className="long-text">
              <span className="quiet">{say(texts.answerText)}</span> {answer.text}
            </p>
          )}
        </div>
      ))}
      {inspections.map(({ on, inspectors, found, required }) => (
        <div key={`${on}-${found}`} className="supervision-act">
          <b>{say(texts.inspected, { day: on, who: list(inspectors) })}</b>
          <p className="long-text">{found}</p>
          <p className="long-text">
            <span className="quiet">{say(texts.required)}</span> {required}
          </p>
        </div>
      ))}
      {suggestions.length > 0 && <CitingSuggestions suggestions={suggestions} />}
    </section>
  );
}

function CitingSuggestions({ suggestions }: Pick<Props, 'suggestions'>) {
  const say = useSay();
  return (
    <>
      <h3>{say(suggestionTexts.citing)}</h3>
      {suggestions.map(({ id, number, powerName, addressee, issuedOn, answer, late, limit }) => (
        <div key={id} className="supervision-act">
          <b>{powerName}</b> {say(suggestionTexts.to, { name: addressee })}{' '}
          <Link to={paths.suggestion} params={{ id }} className="number">
            {number}
          </Link>
          <p className="quiet">
            {say(suggestionTexts.issued, { day: issuedOn })}{' '}
            {answer && say(suggestionTexts.answered, { day: answer.on, outcome: answer.outcomeName })}
            {!answer && (
              <span className={late ? 'limit-red' : undefined}>
                {say(late ? suggestionTexts.late : suggestionTexts.answerBy, { day: limit })}
              </span>
            )}
          </p>
        </div>
      ))}
    </>
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
      <p className="long-text">
        <span className="quiet">{say(texts.requested)}</span> {request}
      </p>
      {replies.map((reply) => (
        <div key={`${reply.on}-${reply.text}`}>
          <p className="long-text">
            <span className="quiet">{say(texts.replied, { day: reply.on })}</span> {reply.text}
          </p>
          {reply.returned && (
            <p className="long-text">
              <span className="quiet">{say(texts.returned, { day: reply.returned.on })}</span>{' '}
              {reply.returned.reason}
            </p>
          )}
        </div>
      ))}
      {closed && (
        <p className="long-text">
          <span className="quiet">{say(texts.outcome)}</span> {closed.outcome}
        </p>
      )}
    </div>
  );
}
