import type { PetitionView } from '#contract/petitions.ts';
import { claimTexts } from '../../texts/claims.ts';
import { useSay } from '../../ui/language.tsx';
import { DutyText } from './duty-text.tsx';
import { RouteRequestText } from './route-request-text.tsx';

type Claim = PetitionView['claims'][number];

/** Each claim with its class, its lawful route, its own outcome and what is waited for. */
export function ClaimsPanel({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  const { claims, duty } = petition;
  return (
    <section className="panel" aria-labelledby="claims-heading">
      <h2 id="claims-heading">{say(claimTexts.heading)}</h2>
      <RouteRequestText petition={petition} />
      <ol className="claims claim-roads">
        {claims.map((claim) => (
          <li key={claim.id}>
            <div className="claim-tags">
              <span className="tag">{claim.petitionClassName}</span>
              {claim.routeName !== '' && <span className="tag">{claim.routeName}</span>}
              {claim.outcome && (
                <b className="claim-outcome" title={claim.outcome.code}>
                  {claim.outcome.name}
                </b>
              )}
            </div>
            <p className="long-text">{claim.text}</p>
            <p className="quiet">{[claim.purposeName, claim.contentClassName].filter(Boolean).join(' · ')}</p>
            <ClaimFacts claim={claim} />
          </li>
        ))}
      </ol>
      {duty?.answer && (
        <>
          <h3>{say(claimTexts.duty)}</h3>
          <DutyText answer={duty.answer} />
        </>
      )}
    </section>
  );
}

function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const say = useSay();
  const { outcome, next, redirection, reasons, measures, changes } = claim;
  return (
    <>
      {redirection && <RedirectionFacts redirection={redirection} route={claim.route} />}
      {outcome && !redirection && (
        <p>{say(claimTexts.outcomeOn, { day: outcome.on, evidence: outcome.evidence })}</p>
      )}
      {reasons !== undefined && <p className="long-text">{reasons}</p>}
      {measures !== undefined && (
        <p className="long-text">
          {say(claimTexts.measures)} · {measures}
        </p>
      )}
      {changes.map(({ from, organ, reason, on: day }) => (
        <p key={`${day} ${from} ${reason}`} className="quiet">
          {say(claimTexts.cameFrom, { day, from, organ: organ && `（${organ}）`, reason })}
        </p>
      ))}
      {next !== '' && <p className="claim-next">{next}</p>}
    </>
  );
}

type RedirectionProps = {
  readonly redirection: NonNullable<Claim['redirection']>;
  readonly route: Claim['route'];
};

function RedirectionFacts({ redirection, route }: RedirectionProps) {
  const say = useSay();
  const {
    organ,
    procedure,
    reference,
    on: day,
    confirmation,
    result,
    realName,
    identityShared,
  } = redirection;
  const named = identityShared ? claimTexts.identityShared : claimTexts.identityKept;
  return (
    <>
      <p>
        {[
          say(claimTexts.ledTo, { organ, procedure, day }),
          reference && say(claimTexts.reference, { reference }),
          route === 'accusation' && say(realName === false ? claimTexts.anonymous : named),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {confirmation && (
        <p>{say(claimTexts.confirmed, { day: confirmation.on, reference: confirmation.reference })}</p>
      )}
      {result && (
        <p className="long-text">
          {result.text === ''
            ? say(claimTexts.resultKept, { day: result.on })
            : `${say(claimTexts.result, { day: result.on })} · ${[result.number, result.text].filter(Boolean).join(' ')}`}
        </p>
      )}
    </>
  );
}
