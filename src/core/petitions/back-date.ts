// What happened earlier than it is written down (补录): possible with a reason, never before what it rests on, and marked
// wherever it is shown. The moment of recording stays in the log beside the day it happened.
import { daysBetween, type PlainDate } from '../kit/plain-date.ts';
import { isCaseLeadEvent, type CaseLeadEvent } from './case-lead-events.ts';
import type { PetitionEvent } from './events.ts';

/** Writing down what happened up to so many days ago is ordinary office work. Our preset. */
export const backDateDaysMax = 3;

export type BackDateRefusal =
  | { readonly kind: 'petitions.dated-in-future'; readonly on: PlainDate }
  | { readonly kind: 'petitions.dated-too-early'; readonly on: PlainDate; readonly notBefore: PlainDate }
  | BackDateReasonMissing;

export type BackDateReasonMissing = {
  readonly kind: 'petitions.back-date-reason-missing';
  readonly on: PlainDate;
  readonly daysMax: number;
};

/** Whether what happened `on` that day is so old that it needs a reason to be written down only now. */
export function isBackDated(on: PlainDate, today: PlainDate): boolean {
  return daysBetween(on, today) > backDateDaysMax;
}

export function refuseWithoutReason(
  on: PlainDate,
  reason: string | undefined,
  today: PlainDate,
): BackDateReasonMissing | undefined {
  const isMissing = isBackDated(on, today) && (reason ?? '').trim() === '';
  return isMissing ? { kind: 'petitions.back-date-reason-missing', on, daysMax: backDateDaysMax } : undefined;
}

/** The whole rule for a step that `notBefore` has to precede. */
export function refuseBackDate(
  { on, reason }: { readonly on: PlainDate; readonly reason: string | undefined },
  notBefore: PlainDate,
  today: PlainDate,
): BackDateRefusal | undefined {
  if (on > today) return { kind: 'petitions.dated-in-future', on };
  if (on < notBefore) return { kind: 'petitions.dated-too-early', on, notBefore };
  return refuseWithoutReason(on, reason, today);
}

/** What the record keeps of a reason: nothing for a day that needed none. */
export function keptReason(
  on: PlainDate,
  reason: string | undefined,
  today: PlainDate,
): { readonly backDateReason?: string } {
  return isBackDated(on, today) && reason ? { backDateReason: reason } : {};
}

export type BackDated = { readonly on: PlainDate; readonly reason: string };

/** The day and the reason of an entry that was written down late; nothing for all others. */
export function backDateOf(event: PetitionEvent): BackDated | undefined {
  if (isCaseLeadEvent(event)) return caseWorkOf(event);
  switch (event.kind) {
    case 'PetitionRegistered':
      return marked(event.intake.receivedOn, event.intake.backDateReason);
    case 'PetitionAccepted':
    case 'AgreementPerformed':
    case 'InvitationTold':
    case 'PromiseKept':
    case 'HandOverConfirmed':
    case 'HandOverResultRecorded':
    case 'AccusationResultRecorded':
      return marked(event.on, event.backDateReason);
    case 'JurisdictionObjected':
      return marked(event.objection.on, event.objection.backDateReason);
    case 'ReviewApplied':
      return marked(event.application.receivedOn, event.application.backDateReason);
    case 'DecisionServed':
    case 'ExtensionServed':
    case 'ReviewServed':
    case 'DutyAnswerServed':
    case 'HearingNoticeServed':
    case 'NoticeServed':
      return marked(event.service.servedOn, event.service.backDateReason);
    case 'AuthorityEnded':
      return marked(event.end.on, event.backDateReason);
    case 'AgreementSigned':
      return marked(event.signing.on, event.signing.backDateReason);
    case 'SimpleProcedureChosen':
      return marked(event.told.on, event.told.backDateReason);
    case 'SimpleAnswerGiven':
      return marked(event.answer.on, event.answer.backDateReason);
    case 'SimpleProcedureConverted':
      return marked(event.conversion.told.on, event.conversion.told.backDateReason);
    case 'OutsideReviewRecorded':
      return marked(event.signedOn, event.backDateReason);
    case 'ReviewEnded':
      return marked(event.end.evidenceOn, event.end.backDateReason);
    case 'PetitionEnded':
      return event.ending.evidenceOn && marked(event.ending.evidenceOn, event.ending.backDateReason);
    case 'TalkRecorded':
      return marked(event.talk.on, event.talk.backDateReason);
    case 'ExecutionRecorded':
      return marked(event.execution.on, event.execution.backDateReason);
    case 'ClaimMoved':
      return event.saidOn && marked(event.saidOn, event.backDateReason);
    default:
      return undefined;
  }
}

function caseWorkOf(event: CaseLeadEvent): BackDated | undefined {
  switch (event.kind) {
    case 'CasePlanned':
      return marked(event.plan.on, event.plan.backDateReason);
    case 'CaseProgressNoted':
      return marked(event.progress.on, event.progress.backDateReason);
    case 'CaseMeetingHeld':
      return marked(event.meeting.on, event.meeting.backDateReason);
    case 'CaseProgressChecked':
      return marked(event.check.on, event.check.backDateReason);
    case 'CaseHeard':
      return marked(event.hearing.on, event.hearing.backDateReason);
    default:
      return undefined;
  }
}

const marked = (on: PlainDate, reason: string | undefined): BackDated | undefined =>
  reason ? { on, reason } : undefined;
