// Tables that belong to people's desks, not to any case; any feature may write them.
import type { ColumnType, Generated } from 'kysely';

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
  hall_address: {
    jurisdiction_id: string;
    place: string;
    use: string;
    renewals: number;
    renewed_at: Moment;
    renewed_by: string;
  };
  calendar_address: { account_id: string; secret_hash: Buffer; made_at: Moment };
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
  import_run: {
    id: string;
    account_id: string;
    unit_id: string;
    file_name: string;
    kind: string;
    /** The mapping sent along, as its text. */
    mapping: string | null;
    open_matters: boolean;
    state: string;
    rows_read: Generated<number>;
    rows_good: Generated<number>;
    rows_bad: Generated<number>;
    rows_duplicate: Generated<number>;
    rows_imported: Generated<number>;
    problems: ColumnType<unknown, string | undefined, string>;
    message: ColumnType<unknown, string | undefined, string | null>;
    started_at: Moment;
  };
  content_class_import: {
    jurisdiction_id: string;
    level1: string;
    level2: string;
    level3: string;
    run_id: string;
    imported_at: Moment;
  };
};
