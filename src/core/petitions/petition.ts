// The state of one petition: what its events add up to.
import type { Channel } from '../classes/channels.ts';
import type { Satisfaction } from '../classes/satisfactions.ts';
import type { Purpose } from '../classes/purposes.ts';
import type { AccountId, AttachmentId, ClaimId, PetitionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Ending } from './ending.ts';
import type { Agreement } from './agreement.ts';
import type { LeaderVisit } from './visit-events.ts';
import type { Invitation } from './invitation.ts';
import type { Authority } from './authority.ts';
import type { CaseLead } from './case-lead.ts';
import type { Hearing } from './hearing.ts';
import type { JointMatter } from './joint-matter.ts';
import type { SimpleHandling } from './simple-handling.ts';
import type { Talk } from './talk.ts';
import type { Execution } from './execution.ts';
import type { Importance } from './importance.ts';
import type { Designation } from './jurisdiction.ts';
import type { Paper } from './paper.ts';
import type { Promised } from './promise.ts';
import type { Supervision } from './supervision.ts';
import type { DutyWork, RouteRequest, SuggestionAnswer } from './claim-work.ts';
import type { LawfulRoute, Redirection, RouteChange } from './lawful-route.ts';
import type { Objection, UnitReturn } from './objection.ts';
import type { Recusal } from './recusal.ts';
import type { Person } from './person.ts';
import type { Merge, MergedMatter, PetitionLink } from './petition-link.ts';
import type { Redo, Review } from './review.ts';
import type { RunningClock } from './running-clock.ts';

/** Where a petition stands on the ordinary road; each phase is entered by exactly one kind of event. */
export const phases = [
  'earlier',
  'registered',
  'referred',
  'objected',
  'accepted',
  'extension-asked',
  'submitted',
  'signed',
  'served',
  'reported',
  'report-approved',
  'closed',
] as const;
export type Phase = (typeof phases)[number];

export type Claim = {
  readonly id: ClaimId;
  readonly text: string;
  readonly purpose: Purpose;
  /** Two-level content class, four digits. */
  readonly contentClass: string;
  readonly route: LawfulRoute | undefined;
  /** Where it was led, when its route is another procedure. */
  readonly redirection?: Redirection;
  /** How its route changed after the first decision, in order. */
  readonly routeChanges?: readonly RouteChange[];
  /** Settled by a signed agreement, so that no decision answers it. */
  readonly agreed?: true;
};

export type Place = {
  /** Six to twelve digits: county down to village. */
  readonly divisionCode: string;
  readonly detail: string;
};

/** Who is complained of: a unit here, a person with an account here, or a name alone. */
export type Respondent = {
  readonly unitId: UnitId | undefined;
  readonly accountId?: AccountId;
  readonly name: string;
};

/** What came in, as the clerk wrote it down. */
export type Intake = {
  readonly channel: Channel;
  readonly receivedOn: PlainDate;
  readonly title: string;
  readonly narrative: string;
  readonly people: readonly Person[];
  readonly peopleCount: number;
  readonly claims: readonly Claim[];
  readonly place: Place;
  readonly respondent: Respondent | undefined;
  readonly attachments: readonly AttachmentId[];
  /** Why it was registered only so long after it came in. */
  readonly backDateReason?: string | undefined;
  /** The number the matter has in another system, such as the national one. */
  readonly externalId: string | undefined;
};

/** How the responsible unit came by the petition (《信访工作条例》第二十二条). */
export type Assignment = {
  readonly mode: 'kept' | 'referred' | 'assigned-down';
  readonly byUnitId: UnitId;
  readonly unitId: UnitId;
  readonly on: PlainDate;
  readonly requirement: string;
};

export type Note = {
  readonly kind: 'note' | 'evidence' | 'visit';
  readonly on: PlainDate;
  readonly text: string;
  readonly attachments: readonly AttachmentId[];
};

/** 支持、部分支持、解释说明、不予支持 */
export type Opinion = 'support' | 'partial-support' | 'explain' | 'not-support';
export const opinions = [
  'support',
  'partial-support',
  'explain',
  'not-support',
] as const satisfies readonly Opinion[];

/** 诉求合理、部分合理、不合理 */
export const demands = ['reasonable', 'partly', 'unreasonable'] as const;
export type Demand = (typeof demands)[number];

export type ClaimDecision = {
  readonly claimId: ClaimId;
  readonly facts: string;
  readonly evidence: string;
  readonly basis: string;
  readonly opinion: Opinion;
  /** What the claim is worth; decisions of earlier logs do not say. */
  readonly demand?: Demand | undefined;
  readonly reasons: string;
  /** What will be carried out, by whom and when; required when the claim is supported. */
  readonly execution: string;
  /** By when; decisions of earlier logs name the day only in words. */
  readonly executeBy?: PlainDate | undefined;
};

export type DecisionContent = {
  readonly claims: readonly ClaimDecision[];
  /** The organ to which the petitioner may apply for review. */
  readonly reviewOrgan: string;
};

export type ServiceMethod = 'in-person' | 'post' | 'electronic' | 'left';
export const serviceMethods = [
  'in-person',
  'post',
  'electronic',
  'left',
] as const satisfies readonly ServiceMethod[];

export type ServiceReceipt = {
  readonly method: ServiceMethod;
  readonly servedOn: PlainDate;
  readonly place: string;
  readonly recipient: string;
  readonly relation: string;
  readonly servers: readonly string[];
  readonly witnesses: readonly string[];
  readonly remark: string;
  /** Why it was written down only so long afterwards. */
  readonly backDateReason?: string | undefined;
};

/** More time for handling: asked for, then approved by the head and told to the petitioner, once. */
export type Extension = {
  readonly requestedOn: PlainDate;
  readonly days: number;
  readonly reason: string;
  readonly approvedOn: PlainDate | undefined;
  /** The limit before and after the approval. */
  readonly before: PlainDate | undefined;
  readonly limit: PlainDate | undefined;
  readonly service: ServiceReceipt | undefined;
};

/** 解决、解释清楚、帮扶到位: how the matter was settled, a fact apart from being answered or being content. */
export type Settlement = 'solved' | 'explained' | 'assisted';
export const settlements = ['solved', 'explained', 'assisted'] as const satisfies readonly Settlement[];

/** 出现新的事实、督查发现、未按意见执行 */
export type ReopenCause = 'new-facts' | 'inspection' | 'not-executed';
export const reopenCauses = [
  'new-facts',
  'inspection',
  'not-executed',
] as const satisfies readonly ReopenCause[];

export type Closing = {
  readonly on: PlainDate;
  readonly settlement: Settlement;
  readonly evidence: string;
  /** How each claim of the ordinary procedure was settled; closings of earlier logs do not say. */
  readonly claims?: readonly { readonly claimId: ClaimId; readonly settlement: Settlement }[];
};

/** Two objects are rated apart: the petition office and the responsible unit. */
export type Rating = {
  readonly on: PlainDate;
  readonly office: Satisfaction;
  readonly unit: Satisfaction;
  readonly comment: string;
};

/** What an office did with a matter before it kept its ledger here. */
export type EarlierHandling = {
  /** The file and the row it came from. */
  readonly source: string;
  readonly reply:
    | { readonly text: string; readonly on: PlainDate | undefined; readonly unit: string }
    | undefined;
  /** What its row held besides, by the names of the columns, so that nothing of it is lost. */
  readonly extra?: Readonly<Record<string, string>>;
};

export type PetitionState = Intake & {
  readonly id: PetitionId;
  readonly number: string;
  readonly version: number;
  readonly registeredOn: PlainDate;
  readonly registeringUnitId: UnitId;
  readonly ruleSet: string;
  readonly phase: Phase;
  readonly earlier: EarlierHandling | undefined;
  readonly assignment: Assignment | undefined;
  /** The unit's objection to the present assignment. */
  readonly objection: Objection | undefined;
  /** Every unit that had the matter and gave it back, in order. */
  readonly returns: readonly UnitReturn[];
  /** Whoever was designated is bound by it: no second objection. */
  readonly designation: Designation | undefined;
  /** Units that help the responsible one (协办单位). */
  readonly coHandlers: readonly UnitId[];
  readonly links: readonly PetitionLink[];
  readonly merge: Merge | undefined;
  /** Petitions that this one answers too. */
  readonly mergedIn: readonly MergedMatter[];
  readonly acceptedOn: PlainDate | undefined;
  readonly handlerId: AccountId | undefined;
  readonly importance: Importance | undefined;
  readonly recusals: readonly Recusal[];
  /** Every authority of a proxy or companion that was recorded, in order. */
  readonly authorities: readonly Authority[];
  /** Joint receptions that work on it, in order. */
  readonly joint: readonly JointMatter[];
  readonly notes: readonly Note[];
  readonly extension: Extension | undefined;
  /** Every hearing that was ordered, in order; at most the last is open. */
  readonly hearings: readonly Hearing[];
  /** Every invitation to a talk with a leader, in order; at most the last waits for its outcome. */
  readonly invitations: readonly Invitation[];
  /** Visits of leaders to the place that were about it. */
  readonly leaderVisits: readonly LeaderVisit[];
  /** What was answered to suggestions, what is done about a duty of the unit, and the change of route that is asked for. */
  readonly suggestionAnswers: readonly SuggestionAnswer[];
  readonly duty: DutyWork | undefined;
  readonly routeRequest: RouteRequest | undefined;
  /** Every agreement that was drafted, in order; at most the last is unsigned. */
  readonly agreements: readonly Agreement[];
  /** Everything that was promised or given as a task, in order, with what became of it. */
  readonly promises: readonly Promised[];
  readonly simple: SimpleHandling | undefined;
  readonly decision: DecisionContent | undefined;
  /** Who wrote the present draft or answer. */
  readonly authorId: AccountId | undefined;
  readonly signedOn: PlainDate | undefined;
  /** Everybody who handled the matter, wrote its answer or signed it. */
  readonly hands: readonly AccountId[];
  readonly service: ServiceReceipt | undefined;
  /** The numbers of the letters that reached the petitioner, in order. */
  readonly servedLetters: readonly string[];
  readonly executions: readonly Execution[];
  readonly report:
    | { readonly on: PlainDate; readonly text: string; readonly signer: string | undefined }
    | undefined;
  readonly closing: Closing | undefined;
  /** The end without an answer of the ordinary procedure. */
  readonly ending: Ending | undefined;
  readonly rating: Rating | undefined;
  /** Urging, orders and inspections, whatever the phase. */
  readonly supervision: Supervision;
  /** Leaders who answer for the matter, in the order they were named; at most one a level is open. */
  readonly caseLeads: readonly CaseLead[];
  /** Every review that was asked for, in order. */
  readonly reviews: readonly Review[];
  /** Set while an answer is given anew that a review set aside. */
  readonly redo: Redo | undefined;
  /** Every talk of a leader with the petitioners, in the order it was written down. */
  readonly talks: readonly Talk[];
  readonly clocks: readonly RunningClock[];
  readonly papers: readonly Paper[];
};
