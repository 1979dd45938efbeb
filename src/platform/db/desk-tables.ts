// Tables that belong to people's desks, not to any case; any feature may write them.
import type { ColumnType } from 'kysely';

type Json = ColumnType<unknown, string, string>;
type Moment = Date;

export type DeskTables = {
  session: {
    token_hash: Buffer;
    account_id: string;
    post_id: string;
    created_at: Moment;
    expires_at: Moment;
  };
  draft: { account_id: string; key: string; content: Json; saved_at: Moment };
  saved_view: { id: string; account_id: string; name: string; settings: Json; shared: boolean };
  attachment: {
    id: string;
    account_id: string;
    sha256: Buffer;
    name: string;
    type: string;
    size_bytes: number;
    uploaded_at: Moment;
  };
};
