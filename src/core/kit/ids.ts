import type { Brand } from './brand.ts';

export type PetitionId = Brand<string, 'PetitionId'>;
export type ClaimId = Brand<string, 'ClaimId'>;
export type PetitionerId = Brand<string, 'PetitionerId'>;
export type SuggestionId = Brand<string, 'SuggestionId'>;
export type ReceptionId = Brand<string, 'ReceptionId'>;
export type HallId = Brand<string, 'HallId'>;
/** A place booked at a leader's reception, or a wait for one. */
export type BookingId = Brand<string, 'BookingId'>;
/** A leader's invitation to a talk (约访). */
export type InvitationId = Brand<string, 'InvitationId'>;
/** Something promised to a petitioner, or a task given for one, with its day. */
export type PromiseId = Brand<string, 'PromiseId'>;
/** One talk of a leader with those who raised a petition; made by the device that writes it down. */
export type TalkId = Brand<string, 'TalkId'>;
/** The list of matters suggested for invitations in one month. */
export type InvitationListId = Brand<string, 'InvitationListId'>;
/** A leader's village or community (联系点), and one visit there. */
export type ContactPointId = Brand<string, 'ContactPointId'>;
export type VisitId = Brand<string, 'VisitId'>;
/** A written authority of somebody who acts for a petitioner or goes along. */
export type AuthorityId = Brand<string, 'AuthorityId'>;
export type UnitId = Brand<string, 'UnitId'>;
export type PostId = Brand<string, 'PostId'>;
export type AccountId = Brand<string, 'AccountId'>;
export type AttachmentId = Brand<string, 'AttachmentId'>;

/** The six-digit division code of the county or district whose ledger this is; every case row carries it. */
export type JurisdictionId = Brand<string, 'JurisdictionId'>;
