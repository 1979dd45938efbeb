import { Button } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { caseLeadTexts as texts } from '../../texts/case-leads.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useList, useSay } from '../../ui/language.tsx';
import { CaseRecords } from './case-records.tsx';
import { caseSteps } from './case-steps.ts';
import { Folded } from './folded.tsx';

type Lead = PetitionView['caseLeads'][number];
type Props = {
  readonly petition: PetitionView;
  /** Absent where nothing can be done, as on an earlier day. */
  readonly onOpen?: (step: StepId) => void;
};

/** Who answers for the matter until it is truly settled, what of the duties has its evidence, and the steps of a lead. */
export function CaseLeadsPanel({ petition, onOpen }: Props) {
  const say = useSay();
  const { caseLeads, steps } = petition;
  const own = onOpen ? steps.filter(({ step, mine }) => mine && caseSteps.includes(step)) : [];
  if (caseLeads.length === 0 && own.length === 0) return null;
  const [first] = own;
  const isOnlyNaming = own.length === 1 && first?.step === 'name-case-lead';
  return (
    <section className="panel case-leads" aria-labelledby="case-leads-heading">
      <h2 id="case-leads-heading">{say(texts.title)}</h2>
      {caseLeads.length === 0 && <p className="quiet">{say(texts.nobody)}</p>}
      {caseLeads.map((lead, at) => (
        <CaseLead key={at} lead={lead} />
      ))}
      {onOpen && isOnlyNaming && first && (
        <Button block className="no-print" onClick={() => onOpen(first.step)}>
          {first.name}
        </Button>
      )}
      {onOpen && !isOnlyNaming && own.length > 0 && (
        <div className="no-print">
          <Folded summary={say(texts.more)} count={own.length}>
            <ul className="case-steps">
              {own.map(({ step, name, article }) => (
                <li key={step}>
                  <Button block title={say(petitionTexts.by, { article })} onClick={() => onOpen(step)}>
                    {name}
                  </Button>
                </li>
              ))}
            </ul>
          </Folded>
        </div>
      )}
    </section>
  );
}

function CaseLead({ lead }: { readonly lead: Lead }) {
  const say = useSay();
  const list = useList();
  const { leader, duties, predecessors, team, teamWords } = lead;
  const done = duties.filter((duty) => duty.done).length;
  const people = [lead.person, ...team].filter(Boolean);
  return (
    <div className="supervision-act">
      <b>
        {leader.name} {leader.post}
      </b>{' '}
      <span className="tag">{lead.levelName}</span>
      <Standing lead={lead} />
      <p>
        {[lead.unit, people.length > 0 ? list(people) : '', teamWords].filter(Boolean).join(' · ')}{' '}
        <span className="quiet">
          {say(texts.since, { day: lead.namedOn })} {lead.received && say(texts.received)}
        </span>
      </p>
      {predecessors.map(({ leader: before, until, reason }) => (
        <p key={`${until}-${before.name}`} className="quiet long-text">
          {say(texts.before, { leader: `${before.name} ${before.post}`, day: until, reason })}
        </p>
      ))}
      <details className="folded" open={!lead.ended}>
        <summary>{say(texts.dutiesDone, { done, all: duties.length })}</summary>
        <ul className="case-duties">
          {duties.map(({ id, name, done: shown }) => (
            <li key={id} className={shown ? 'done' : 'open'} title={shown?.evidence}>
              <span>{name}</span>
              <span className="quiet number">{shown ? shown.on : say(texts.dutyOpen)}</span>
            </li>
          ))}
        </ul>
      </details>
      <CaseRecords lead={lead} />
    </div>
  );
}

function Standing({ lead }: { readonly lead: Lead }) {
  const say = useSay();
  const last = lead.ends.at(-1);
  if (lead.ended) return <p className="quiet">{say(texts.ended, { day: last?.confirmed?.on ?? '' })}</p>;
  return (
    <p>
      {lead.keepsAway && <span className="limit-red">{say(texts.keepsAway)} </span>}
      {lead.endAsked ? (
        <span>{say(texts.endAsked)}</span>
      ) : (
        <span className={lead.overdue ? 'limit-red' : undefined}>
          {say(lead.overdue ? texts.overdue : texts.until, { day: lead.deadline })}
        </span>
      )}
      {last?.undone && <span className="quiet"> {say(texts.endUndone)}</span>}
    </p>
  );
}
