// The outbox as TypeScript sees it; `db/migrations` is the truth.
import type { ColumnType, Generated } from 'kysely';
import type { BookingId, JurisdictionId } from '#core/kit/ids.ts';
import type { DropReason, MessageCause, MessageState, UnsentReason } from '#core/messages/message-cause.ts';

export type Carrier = 'sms' | 'mail';

export type MessageTables = {
  message: {
    jurisdiction_id: JurisdictionId;
    id: Generated<string>;
    booking_id: BookingId;
    cause: MessageCause;
    cause_key: string;
    state: Generated<MessageState>;
    written_at: ColumnType<Date, Date, never>;
    try_at: Date;
    tries: Generated<number>;
    carrier: Generated<Carrier | null>;
    reason: Generated<UnsentReason | DropReason | null>;
    detail: Generated<string>;
    settled_at: Generated<Date | null>;
  };
};
