// From a petition's recorded state to what a paper says. Papers are Chinese, whatever the reader's language.
import { petitionClassWords, purposeToClass } from '#core/classes/purposes.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { demandWords } from '#core/petitions/quality-words.ts';
import { claimTexts } from '#core/petitions/claims-to-answer.ts';
import { opinionWords } from '#core/petitions/petition-words.ts';
import { gatherExtensionForm, gatherLetterForm, gatherWithdrawalForm } from './gather-handling-forms.ts';
import { gatherReport } from './gather-report.ts';
import { gatherConferenceMinutes, gatherContestRequest, gatherDesignation } from './gather-designation.ts';
import { isDutyHere, isOrdinary } from '#core/petitions/lawful-route.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { Claim, ClaimDecision } from '#core/petitions/petition.ts';
import {
  gatherCompetence,
  gatherConfidential,
  gatherDestination,
  gatherDuty,
  gatherSuggestions,
} from './gather-claim-papers.ts';
import {
  gatherExtension,
  gatherGuidance,
  gatherNoMore,
  gatherObjection,
  gatherRefusal,
} from './gather-notices.ts';
import { gatherAgreement, gatherConversion, gatherSimpleReply } from './gather-agreements.ts';
import { gatherHearingMinutes, gatherHearingNotice, gatherHearingRecord } from './gather-hearings.ts';
import { gatherInvitation } from './gather-invitation.ts';
import { gatherPerson } from './gather-person.ts';
import { gatherRegistration } from './gather-registration.ts';
import { gatherSupervision } from './gather-supervision.ts';
import {
  gatherFinalReviewOpinion,
  gatherReviewAcceptance,
  gatherReviewOpinion,
  gatherReviewRefusal,
  gatherReviewResumption,
  gatherReviewSuspension,
} from './gather-reviews.ts';
import { optional, toLimit, type PaperSource } from './paper-source.ts';
import { contactOf, dueOf, matterOf, paperOf } from './shared-facts.ts';

/** The facts of one kind of paper; nothing when the petition has not come to it. */
export function gatherFacts<Kind extends PetitionPaperKind>(
  kind: Kind,
  source: PaperSource,
): PaperFacts[Kind] | undefined {
  const gather: { readonly [K in PetitionPaperKind]: (source: PaperSource) => PaperFacts[K] | undefined } = {
    'registration-form': gatherRegistration,
    'acceptance-notice': gatherAcceptance,
    'referral-slip': gatherReferral,
    'hand-down-order': gatherHandDown,
    'decision-letter': gatherDecision,
    'objection-statement': gatherObjection,
    'extension-notice': gatherExtension,
    'guidance-notice': gatherGuidance,
    'refusal-notice': gatherRefusal,
    'no-more-notice': gatherNoMore,
    'supervision-letter': gatherSupervision,
    'hearing-notice': gatherHearingNotice,
    'invitation-notice': gatherInvitation,
    'hearing-record': gatherHearingRecord,
    'hearing-minutes': gatherHearingMinutes,
    'conference-minutes': gatherConferenceMinutes,
    'contest-request': gatherContestRequest,
    'closing-report': gatherReport,
    'extension-form': gatherExtensionForm,
    'letter-form': gatherLetterForm,
    'withdrawal-form': gatherWithdrawalForm,
    'designation-notice': gatherDesignation,
    'review-acceptance': gatherReviewAcceptance,
    'review-refusal': gatherReviewRefusal,
    'review-suspension': gatherReviewSuspension,
    'review-resumption': gatherReviewResumption,
    'review-opinion': gatherReviewOpinion,
    'final-review-opinion': gatherFinalReviewOpinion,
    'suggestion-reply': gatherSuggestions,
    'duty-notice': gatherDuty,
    'confidential-slip': gatherConfidential,
    'destination-notice': gatherDestination,
    'competence-notice': gatherCompetence,
    'mediation-agreement': (from) => gatherAgreement('mediation-agreement', from),
    'settlement-agreement': (from) => gatherAgreement('settlement-agreement', from),
    'simple-reply': gatherSimpleReply,
    'conversion-notice': gatherConversion,
  };
  return gather[kind](source);
}

function gatherAcceptance(source: PaperSource): PaperFacts['acceptance-notice'] | undefined {
  const { state, directory } = source;
  const paper = paperOf(state, 'acceptance-notice');
  if (!paper || !state.acceptedOn) return undefined;
  const due = dueOf(state, 'handle_r6');
  const dutyDue = dueOf(state, 'duty_default');
  const texts = (is: (claim: Claim) => boolean) => state.claims.filter(is).map(({ text }) => text);
  const unit = directory.unitName(state.assignment?.unitId);
  return {
    organ: unit,
    number: paper.number,
    issuedOn: paper.on,
    matter: matterOf(source),
    acceptedOn: state.acceptedOn,
    claims: texts(isOrdinary),
    suggestions: texts(({ route }) => route === 'suggestion'),
    duties: texts(isDutyHere),
    handlingUnit: unit,
    ...(due ? { limit: toLimit(due) } : {}),
    ...(dutyDue ? { dutyLimit: toLimit(dutyDue) } : {}),
    contact: contactOf(directory.personName(state.handlerId)),
    query: source.query,
  };
}

function gatherReferral(source: PaperSource): PaperFacts['referral-slip'] | undefined {
  const { state, directory, law } = source;
  const paper = paperOf(state, 'referral-slip');
  const due = dueOf(state, 'notice_transferred');
  const { assignment } = state;
  const [claim] = state.claims;
  if (!paper || !due || !assignment || !claim) return undefined;
  return {
    organ: directory.unitName(state.registeringUnitId),
    number: paper.number,
    issuedOn: paper.on,
    toUnit: directory.unitName(assignment.unitId),
    matters: [matterOf(source)],
    classification: petitionClassWords[purposeToClass(claim.purpose)].zh,
    ...optional('requirement', assignment.requirement),
    noticeLimit: toLimit(due),
    objectionLimit: toLimit(law.due('objection', assignment.on)),
    contact: contactOf(source.receivedBy),
  };
}

function gatherHandDown(source: PaperSource): PaperFacts['hand-down-order'] | undefined {
  const { state, directory, law } = source;
  const paper = paperOf(state, 'hand-down-order');
  const due = dueOf(state, 'handdown_report');
  const { assignment } = state;
  if (!paper || !due || !assignment) return undefined;
  return {
    organ: directory.unitName(state.registeringUnitId),
    number: paper.number,
    issuedOn: paper.on,
    toUnit: directory.unitName(assignment.unitId),
    matter: matterOf(source),
    summary: state.claims.map((claim) => claim.text).join('；'),
    ...optional('requirement', assignment.requirement),
    reportLimit: toLimit(due),
    objectionLimit: toLimit(law.due('objection', assignment.on)),
    contact: contactOf(source.receivedBy),
    attachments: source.materials.map((material) => material.name),
    copyTo: [],
  };
}

function gatherDecision(source: PaperSource): PaperFacts['decision-letter'] | undefined {
  const { state, directory, petitioners } = source;
  const paper = paperOf(state, 'decision-letter');
  const [petitioner] = petitioners;
  const { decision, acceptedOn } = state;
  if (!paper || !decision || !acceptedOn || !petitioner) return undefined;
  const claims = claimTexts(state);
  return {
    organ: directory.unitName(state.assignment?.unitId),
    number: paper.number,
    issuedOn: paper.on,
    matter: matterOf(source),
    petitioner: gatherPerson(petitioner, source.numbersOpen),
    acceptedOn,
    claims: decision.claims.flatMap((answer) => {
      const claim = claims.get(answer.claimId);
      return claim === undefined ? [] : [{ claim, ...answerOf(answer) }];
    }),
    remedy: { organ: decision.reviewOrgan, days: reviewDays },
    contact: contactOf(directory.personName(state.handlerId)),
    attachments: [],
    copyTo: [],
  };
}

const answerOf = (answer: ClaimDecision) => ({
  facts: answer.facts,
  evidence: [answer.evidence],
  basis: [answer.basis],
  ...optional('demand', answer.demand && demandWords[answer.demand].zh),
  result: opinionWords[answer.opinion].zh,
  opinion: answer.reasons,
  ...optional('execution', answer.execution),
  ...optional('executeBy', answer.executeBy),
});

/** 《信访工作条例》第三十五条 */
const reviewDays = 30;
