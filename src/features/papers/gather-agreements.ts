// The facts of agreements and of the papers of the simple procedure.
import type { AgreementFacts } from '#core/papers/agreement-facts.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { agreementKindWords } from '#core/petitions/agreement-words.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import { conversionGroundWords } from '#core/petitions/simple-words.ts';
import { optional, toLimit, type PaperSource } from './paper-source.ts';
import { contactOf, dueOf, matterOf, paperOf } from './shared-facts.ts';

export function gatherAgreement(kind: PetitionPaperKind, source: PaperSource): AgreementFacts | undefined {
  const issue = issueOf(kind, source);
  const { agreements, claims } = source.state;
  const agreement = agreements.at(-1);
  if (!issue || !agreement) return undefined;
  const { otherParty, mediator, discretion, terms, performance, performBy, claimIds } = agreement;
  return {
    ...issue,
    manner: agreementKindWords[agreement.kind].zh,
    matter: matterOf(source),
    claims: claims.filter(({ id }) => claimIds.includes(id)).map(({ text }) => text),
    otherParty,
    ...optional('mediator', mediator),
    discretion,
    terms,
    performance,
    performBy,
  };
}

export function gatherSimpleReply(source: PaperSource): PaperFacts['simple-reply'] | undefined {
  const issue = issueOf('simple-reply', source);
  const { simple, acceptedOn, claims } = source.state;
  if (!issue || !simple?.answer || !acceptedOn) return undefined;
  return {
    ...issue,
    matter: matterOf(source),
    acceptedOn,
    claims: claims.map(({ text }) => text),
    answer: simple.answer.text,
    contact: contactOf(source.directory.personName(source.state.handlerId)),
    query: source.query,
  };
}

export function gatherConversion(source: PaperSource): PaperFacts['conversion-notice'] | undefined {
  const issue = issueOf('conversion-notice', source);
  const { simple, acceptedOn } = source.state;
  const due = dueOf(source.state, 'handle_r6');
  if (!issue || !simple?.conversion || !acceptedOn || !due) return undefined;
  return {
    ...issue,
    matter: matterOf(source),
    acceptedOn,
    ground: conversionGroundWords[simple.conversion.ground].zh,
    reason: simple.conversion.reason,
    limit: toLimit(due),
    contact: contactOf(source.directory.personName(source.state.handlerId)),
    query: source.query,
  };
}

function issueOf(kind: PetitionPaperKind, { state, directory }: PaperSource) {
  const paper = paperOf(state, kind);
  const organ = directory.unitName(state.assignment?.unitId);
  return paper && { organ, number: paper.number, issuedOn: paper.on };
}
