// The kinds of field that every form shares. A custom problem is a stable code; texts are in `problems.ts`.
import { z } from 'zod';
import type {
  AccountId,
  AttachmentId,
  AuthorityId,
  BookingId,
  ClaimId,
  ContactPointId,
  HallId,
  InvitationListId,
  PetitionId,
  PetitionerId,
  PostId,
  ReceptionId,
  SuggestionId,
  TalkId,
  VisitId,
  UnitId,
} from '#core/kit/ids.ts';
import type { Brand } from '#core/kit/brand.ts';
import { parseClockTime, type ClockTime } from '#core/kit/clock-time.ts';
import { cleanText } from '#core/kit/plain-text.ts';
import { parsePlainDate, type PlainDate } from '#core/kit/plain-date.ts';

const id = <Id extends Brand<string, string>>() => z.uuid().transform((text) => text as Id);

export const petitionId = id<PetitionId>();
export const claimId = id<ClaimId>();
export const petitionerId = id<PetitionerId>();
export const suggestionId = id<SuggestionId>();
export const receptionId = id<ReceptionId>();
export const hallId = id<HallId>();
export const invitationListId = id<InvitationListId>();
export const contactPointId = id<ContactPointId>();
export const visitId = id<VisitId>();
export const bookingId = id<BookingId>();
export const talkId = id<TalkId>();
export const authorityId = id<AuthorityId>();
export const unitId = id<UnitId>();
export const postId = id<PostId>();
export const accountId = id<AccountId>();
export const attachmentId = id<AttachmentId>();

/** The limit of a petition's own text, in characters. */
export const narrativeLengthMax = 20_000;

/** Text of one or many lines, cleaned of control characters; may be empty. `lengthMax` in characters. */
export const text = (lengthMax: number) =>
  z.string().transform((value, context): string => {
    const cleaned = cleanText(value, lengthMax);
    if (cleaned.ok) return cleaned.value.text;
    context.addIssue({ code: 'custom', params: { problem: 'too-long', max: lengthMax } });
    return z.NEVER;
  });

/** The same, but something must be written. */
export const requiredText = (lengthMax: number) =>
  text(lengthMax).refine((value) => value !== '', { params: { problem: 'required' } });

export const day = z.string().transform((value, context): PlainDate => {
  const date = parsePlainDate(value);
  if (date) return date;
  context.addIssue({ code: 'custom', params: { problem: 'not-a-day' } });
  return z.NEVER;
});

/** A time of day, `HH:MM`. */
export const clock = z.string().transform((value, context): ClockTime => {
  const time = parseClockTime(value);
  if (time) return time;
  context.addIssue({ code: 'custom', params: { problem: 'not-a-time' } });
  return z.NEVER;
});

/** The version of the petition that the caller saw; a step on an older one is refused. */
export const expectedVersion = z.number().int().min(1);

/** Six to twelve digits: county down to village. */
export const divisionCode = z
  .string()
  .refine((value) => /^\d{6,12}$/.test(value), { params: { problem: 'not-a-division' } });

export const username = z
  .string()
  .refine((value) => /^[a-z][a-z0-9._-]{1,30}$/.test(value), { params: { problem: 'not-a-username' } });

export const newPassword = z
  .string()
  .max(200)
  .refine((value) => value.length >= 10, { params: { problem: 'weak-password' } });

/** Why something is written down more than three days after it happened. */
export const backDateReason = text(500).optional();
