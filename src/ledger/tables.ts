// The case tables as TypeScript sees them; `db/migrations` is the truth.
import type { ColumnType, GeneratedAlways } from 'kysely';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { Opinion, Phase } from '#core/petitions/petition.ts';
import type { ClockOwner } from '#core/petitions/running-clock.ts';
import type { ObjectionGround } from '#core/petitions/objection.ts';
import type { PersonRole } from '#core/petitions/person.ts';
import type { ClaimResult } from '#core/classes/claim-results.ts';
import type { Channel } from '#core/classes/channels.ts';
import type { Satisfaction } from '#core/classes/satisfactions.ts';
import type { Purpose } from '#core/classes/purposes.ts';
import type { CertificateType } from '#core/people/certificates.ts';
import type {
  AccountId,
  ClaimId,
  JurisdictionId,
  PetitionId,
  PetitionerId,
  PostId,
  SuggestionId,
  UnitId,
} from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { SuggestionOutcome, SuggestionPower } from '#core/suggestions/suggestion.ts';
import type { Duty } from '#core/organisation/roles.ts';
import type { DeskTables } from '#platform/db/desk-tables.ts';
import type { AuthorityTables } from './authority-tables.ts';
import type { CaseLeadTables } from './case-lead-tables.ts';
import type { BookingTables } from './booking-tables.ts';
import type { InvitationTable } from './invitation-table.ts';
import type { HallTables } from './hall-tables.ts';
import type { MessageTables } from './message-tables.ts';
import type { OutreachTables } from './outreach-tables.ts';
import type { OrganisationTables } from './organisation-tables.ts';
import type { PromiseTables } from './promise-tables.ts';
import type { ReceptionTables } from './reception-tables.ts';
import type { TalkTables } from './talk-tables.ts';

type OfJurisdiction = { jurisdiction_id: JurisdictionId };
type Moment = Date;

export type EventTable = OfJurisdiction & {
  position: GeneratedAlways<number>;
  stream_kind:
    | 'petition'
    | 'organisation'
    | 'law'
    | 'suggestion'
    | 'template'
    | 'reception'
    | 'hall'
    | 'booking'
    | 'invitation-list'
    | 'contact-point';
  stream_id: string;
  version: number;
  kind: string;
  /** The driver writes the object as JSON. */
  data: ColumnType<unknown, object, never>;
  actor_id: AccountId;
  post_id: PostId;
  cause: string;
  legal_basis: string;
  recorded_at: Moment;
  leaf: Buffer;
};

export type PetitionTable = OfJurisdiction & {
  id: PetitionId;
  number: string;
  version: number;
  phase: Phase;
  channel: Channel;
  title: string;
  people_count: number;
  received_on: PlainDate;
  registered_on: PlainDate;
  place_code: string;
  content_class: string;
  registering_unit_id: UnitId;
  responsible_unit_id: UnitId | null;
  respondent_unit_id: UnitId | null;
  handler_id: AccountId | null;
  co_handling_unit_ids: readonly UnitId[];
  /** The units that owe, or kept, a promise. */
  promise_unit_ids: readonly UnitId[];
  /** Who leads the matter or helps to, wherever they sit. */
  case_team_ids: readonly AccountId[];
  joint_unit_ids: readonly UnitId[];
  /** Who has to designate the responsible unit, while the competence is contested. */
  designator_unit_id: UnitId | null;
  /** The steps about single claims that wait, joined by commas. */
  claim_steps: string;
  claim_results: readonly ClaimResult[];
  external_id: string | null;
  next_limit: PlainDate | null;
  next_clock: string | null;
  /** The responsible unit was urged and has not answered. */
  urged: boolean;
  /** How an open supervision order stands. */
  supervision: 'asked' | 'replied' | 'moved' | null;
  important: boolean;
  author_id: AccountId | null;
  recused_ids: readonly AccountId[];
  recusal_unit_id: UnitId | null;
  recusal_duty: Duty | null;
  answered_on: PlainDate | null;
  solved_on: PlainDate | null;
  satisfaction: Satisfaction | null;
  repeats: number;
  heard_by_leader: boolean;
  execute_by: PlainDate | null;
  review_unit_id: UnitId | null;
  final_review_unit_id: UnitId | null;
  /** Level and stage of the open review, such as `review/applied`. */
  review_stage: string | null;
};

export type ClaimTable = OfJurisdiction & {
  petition_id: PetitionId;
  claim_id: ClaimId;
  seq: number;
  purpose: Purpose;
  content_class: string;
  route: string | null;
  opinion: Opinion | null;
};

export type PersonTable = OfJurisdiction & {
  petition_id: PetitionId;
  petitioner_id: PetitionerId;
  seq: number;
  role: PersonRole;
};

export type ClockTable = OfJurisdiction & {
  petition_id: PetitionId;
  seq: number;
  clock: string;
  owner: ClockOwner;
  from_on: PlainDate;
  target: PlainDate;
  limit_on: PlainDate;
  provisional: boolean;
  stopped_on: PlainDate | null;
  /** How many warnings were raised; null while nobody is warned: rights that may lie unused, and clocks that stand still. */
  rung: number | null;
};

/** A unit that had the petition; `seq` in order. */
export type HopTable = OfJurisdiction & {
  petition_id: PetitionId;
  seq: number;
  unit_id: UnitId;
  kept: boolean;
  assigned_on: PlainDate;
  returned_on: PlainDate | null;
  days_lost: number | null;
  ground: ObjectionGround | null;
};

export type PaperTable = OfJurisdiction & {
  petition_id: PetitionId;
  kind: PetitionPaperKind;
  number: string;
  issued_on: PlainDate;
  /** The number taken apart, for the register: `安信转`, 2026, 12. */
  series: string;
  year: number;
  serial: number;
  voided_on: PlainDate | null;
  void_reason: string | null;
};

export type TextTable = OfJurisdiction & {
  petition_id: PetitionId;
  body: string;
  folded: string;
  grams: string;
};

export type PetitionerTable = OfJurisdiction & {
  id: PetitionerId;
  name: string;
  certificate_type: CertificateType;
  certificate_number: string;
  phone: string;
  email: string;
  address: string;
  division_code: string;
  created_at: Moment;
};

export type SuggestionTable = OfJurisdiction & {
  id: SuggestionId;
  version: number;
  number: string;
  power: SuggestionPower;
  by_unit_id: UnitId;
  to_unit_id: UnitId | null;
  to_name: string;
  issued_on: PlainDate;
  limit_on: PlainDate;
  answered_on: PlainDate | null;
  outcome: SuggestionOutcome | null;
  series: string;
  year: number;
  serial: number;
  cited_ids: readonly PetitionId[];
};

export type CaseTables = {
  event: EventTable;
  petition: PetitionTable;
  petition_claim: ClaimTable;
  petition_person: PersonTable;
  petition_clock: ClockTable;
  petition_hop: HopTable;
  petition_paper: PaperTable;
  petition_text: TextTable;
  invitation: InvitationTable;
  petitioner: PetitionerTable;
  number_series: OfJurisdiction & { series: string; last: number };
  query_code: OfJurisdiction & { code_hash: Buffer; petition_id: PetitionId };
  request_answer: OfJurisdiction & { request_id: string; petition_id: PetitionId };
  import_key: OfJurisdiction & {
    source: string;
    key: string;
    fingerprint: string;
    petition_id: PetitionId;
    run_id: string;
  };
  suggestion: SuggestionTable;
};

export type AllTables = CaseTables &
  OrganisationTables &
  AuthorityTables &
  ReceptionTables &
  BookingTables &
  CaseLeadTables &
  HallTables &
  PromiseTables &
  TalkTables &
  MessageTables &
  OutreachTables &
  DeskTables;
