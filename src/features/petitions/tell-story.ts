import { petitionerByCode } from '#core/access/petitioner-actor.ts';
import type { Facts, Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { maskName } from '#core/people/masks.ts';
import { isCaseLeadEvent } from '#core/petitions/case-lead-events.ts';
import { tellCaseLead } from '#core/petitions/describe-case-lead.ts';
import { describeEvent } from '#core/petitions/describe-event.ts';
import { tellSupervision } from '#core/petitions/describe-supervision.ts';
import { supervisionEventKinds, type SupervisionEvent } from '#core/petitions/supervision-events.ts';
import type { PetitionEvent, PetitionEventKind } from '#core/petitions/events.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { Recorded } from '#ledger/load-petition.ts';
import { dayAtShanghai } from '#platform/clock/clock.ts';

/** One step as the petitioner sees it. */
export type CitizenStep = {
  readonly kind: PetitionEventKind;
  readonly on: PlainDate;
  readonly unit: string;
  readonly post: string;
  readonly byPetitioner: boolean;
  readonly words: Words;
  readonly facts: Facts;
  /** How many records of work in a row this step stands for. */
  readonly count: number;
};

/** The steps in order. Records of work in a row are one step of the last day; what they say stays in the office. */
export function tellStory(story: readonly Recorded[], directory: Directory): readonly CitizenStep[] {
  const told: CitizenStep[] = [];
  for (const entry of story) {
    const step = tellStep(entry, directory);
    if (!step) continue;
    const last = told.at(-1);
    if (repeated.includes(step.kind) && last?.kind === step.kind)
      told[told.length - 1] = { ...step, count: last.count + 1, on: step.on > last.on ? step.on : last.on };
    else told.push(step);
  }
  return told;
}

function tellStep(entry: Recorded, directory: Directory): CitizenStep | undefined {
  const event = withMaskedRecipient(entry.event);
  // Papers have a list of their own; that a limit has passed is said beside the limit; weight is the office's own affair.
  if (untold.includes(event.kind)) return undefined;
  const supervised = isSupervision(event) ? tellSupervision(event.kind) : undefined;
  if (isSupervision(event) && !supervised) return undefined;
  const led = isCaseLeadEvent(event) ? tellCaseLead(event.kind) : 'as-written';
  if (led === 'untold') return undefined;
  const described = describeEvent(event, {
    unit: (id) => directory.organisation.units.find((unit) => unit.id === id)?.name ?? '',
    person: (id) => directory.people.find((person) => person.id === id)?.personName ?? '',
  });
  if (!described) return undefined;
  const post = directory.post(entry.postId);
  // The detail of a description is written for the office: reasons, reports, evidence.
  const work = event.kind === 'NoteAdded' ? workGoesOn : supervised;
  const plainly = led === 'as-written' ? work : led;
  const { words, facts } = plainly ? { words: plainly, facts: {} } : described;
  return {
    kind: event.kind,
    on: dayOf(event) ?? dayAtShanghai(entry.recordedAt),
    unit: directory.unitName(post?.unitId),
    post: post?.title ?? '',
    byPetitioner: entry.actorId === petitionerByCode.accountId,
    words,
    facts,
    count: 1,
  };
}

function isSupervision(event: PetitionEvent): event is SupervisionEvent {
  return supervisionEventKinds.some((kind) => kind === event.kind);
}
const repeated: readonly PetitionEventKind[] = ['NoteAdded', 'CaseProgressNoted'];

const untold: readonly PetitionEventKind[] = [
  'PaperNumbered',
  'WarningRaised',
  'ImportanceMarked',
  'ImportanceRemoved',
];

const workGoesOn: Words = { zh: '正在办理，有新的进展记录', en: 'Work goes on; progress was recorded' };

function withMaskedRecipient(event: PetitionEvent): PetitionEvent {
  if (!('service' in event)) return event;
  return { ...event, service: { ...event.service, recipient: maskName(event.service.recipient) } };
}

// The day the step counts from, which may be earlier than the day somebody typed it in.
function dayOf(event: PetitionEvent): PlainDate | undefined {
  switch (event.kind) {
    case 'LeaderVisited':
      return event.visit.on;
    case 'PetitionerInvited':
      return event.invitation.on;
    case 'PromiseMade':
      return event.promise.on;
    case 'PetitionRegistered':
      return event.registeredOn;
    case 'PetitionAssigned':
      return event.assignment.on;
    case 'NoteAdded':
      return event.note.on;
    case 'DecisionServed':
    case 'ExtensionServed':
    case 'HearingNoticeServed':
    case 'ReviewServed':
    case 'DutyAnswerServed':
    case 'NoticeServed':
      return event.service.servedOn;
    case 'SiteInspected':
      return event.inspection.on;
    case 'CaseMeetingHeld':
      return event.meeting.on;
    case 'CasePlanned':
      return event.plan.on;
    case 'CaseProgressNoted':
      return event.progress.on;
    case 'CaseProgressChecked':
      return event.check.on;
    case 'ReviewApplied':
      return event.application.receivedOn;
    case 'OutsideReviewRecorded':
      return event.signedOn;
    case 'ReviewEnded':
      return event.end.on;
    case 'PetitionClosed':
      return event.closing.on;
    case 'PetitionEnded':
      return event.ending.on;
    case 'PetitionRated':
      return event.rating.on;
    default:
      return 'on' in event ? event.on : undefined;
  }
}
