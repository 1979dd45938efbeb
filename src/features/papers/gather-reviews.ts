// The facts of the papers of the ladder of reviews. Each speaks of the review that was open when it got its number.
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { claimTexts } from '#core/petitions/claims-to-answer.ts';
import { opinionWords, paperWords } from '#core/petitions/petition-words.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { decideClock, openReview, servedReview } from '#core/petitions/review-ladder.ts';
import { ordersRedo, type Review } from '#core/petitions/review.ts';
import {
  reviewLevelWords,
  reviewOutcomeWords,
  reviewRefusalWords,
  suspensionCauseWords,
} from '#core/petitions/review-words.ts';
import { optional, toLimit, type PaperSource } from './paper-source.ts';
import { contactOf, dueOf, matterOf, paperOf } from './shared-facts.ts';

export function gatherReviewAcceptance(source: PaperSource): PaperFacts['review-acceptance'] | undefined {
  const review = openReview(source.state);
  const shared = review && sharedOf('review-acceptance', review, source);
  const due = review && dueOf(source.state, decideClock[review.level]);
  if (!shared || !due || !review.admittedOn) return undefined;
  return { ...shared, acceptedOn: review.admittedOn, limit: toLimit(due), query: source.query };
}

export function gatherReviewRefusal(source: PaperSource): PaperFacts['review-refusal'] | undefined {
  const review = source.state.reviews.at(-1);
  const shared = review && sharedOf('review-refusal', review, source);
  if (!shared || !review.refusal) return undefined;
  const { ground, reason } = review.refusal;
  return { ...shared, ground: reviewRefusalWords[ground].zh, reason };
}

export function gatherReviewSuspension(source: PaperSource): PaperFacts['review-suspension'] | undefined {
  const stop = stopOf('review-suspension', source);
  if (!stop) return undefined;
  const { shared, suspension, limit } = stop;
  const { from, cause, reason, pausesLimit } = suspension;
  return { ...shared, suspendedOn: from, cause: suspensionCauseWords[cause].zh, reason, pausesLimit, limit };
}

export function gatherReviewResumption(source: PaperSource): PaperFacts['review-resumption'] | undefined {
  const stop = stopOf('review-resumption', source);
  const { from, to, overReason, pausesLimit } = stop?.suspension ?? {};
  if (!stop || !from || !to) return undefined;
  const { shared, limit } = stop;
  return {
    ...shared,
    suspendedOn: from,
    overOn: to,
    reason: overReason ?? '',
    pausedLimit: pausesLimit === true,
    limit,
  };
}

function stopOf(kind: 'review-suspension' | 'review-resumption', source: PaperSource) {
  const review = openReview(source.state);
  const shared = review && sharedOf(kind, review, source);
  const suspension = review?.suspensions.at(-1);
  const due = review && dueOf(source.state, decideClock[review.level]);
  return shared && suspension && due ? { shared, suspension, limit: toLimit(due) } : undefined;
}

export const gatherReviewOpinion = (source: PaperSource): PaperFacts['review-opinion'] | undefined =>
  opinionOf('review-opinion', source);

export const gatherFinalReviewOpinion = (
  source: PaperSource,
): PaperFacts['final-review-opinion'] | undefined => opinionOf('final-review-opinion', source);

function opinionOf(
  kind: 'review-opinion' | 'final-review-opinion',
  source: PaperSource,
): PaperFacts['review-opinion'] | undefined {
  const review = openReview(source.state);
  const shared = review && sharedOf(kind, review, source);
  const { decision } = review ?? {};
  if (!shared || !review || !decision) return undefined;
  const { state, directory } = source;
  // What other people claim in a merged matter is answered to them alone.
  const texts = claimTexts(state);
  return {
    ...shared,
    respondent: directory.unitName(state.assignment?.unitId),
    request: review.request,
    grounds: review.grounds,
    ...optional('defence', review.defence?.text),
    facts: decision.facts,
    findings: decision.findings,
    legalBasis: decision.basis,
    reasons: decision.reasons,
    outcome: reviewOutcomeWords[decision.outcome].zh,
    claims: decision.claims.flatMap(({ claimId, opinion }) => {
      const claim = texts.get(claimId);
      return claim ? [{ claim, ...optional('opinion', opinion && opinionWords[opinion].zh) }] : [];
    }),
    ...optional('orders', decision.orders),
    redo: ordersRedo(decision),
    ...(decision.remedyOrgan ? { remedy: { organ: decision.remedyOrgan, days: finalReviewDays } } : {}),
  };
}

/** 《信访工作条例》第三十六条 */
const finalReviewDays = 30;

function sharedOf(kind: PetitionPaperKind, review: Review, source: PaperSource) {
  const { state, directory, petitioners } = source;
  const paper = paperOf(state, kind);
  if (!paper) return undefined;
  const applicant = petitioners.find((row) => row.id === review.applicantId)?.name;
  return {
    organ: review.organ.name,
    number: paper.number,
    issuedOn: paper.on,
    matter: matterOf(source),
    level: reviewLevelWords[review.level].zh,
    basis: basisOf(review, state),
    applicant: applicant ?? review.succession,
    receivedOn: review.receivedOn,
    contested: contestedOf(review, source),
    contact: contactOf(directory.personName(review.draftedBy)),
  };
}

function contestedOf({ level }: Review, { state, directory }: PaperSource) {
  const first = level === 'final-review' ? servedReview(state, 'review') : undefined;
  return first
    ? { organ: first.organ.name, paper: paperWords['review-opinion'].zh, number: first.number ?? '' }
    : {
        organ: directory.unitName(state.assignment?.unitId),
        paper: paperWords['decision-letter'].zh,
        number: state.servedLetters.at(-1) ?? '',
      };
}

// A matter that began under the rules of 2005 is reviewed by theirs.
function basisOf({ level }: Review, { ruleSet }: PetitionState): string {
  const first = level === 'review';
  if (ruleSet.startsWith('national-2005')) return `2005年《信访条例》第三十${first ? '四' : '五'}条`;
  return `《信访工作条例》第三十${first ? '五' : '六'}条`;
}
