// What one event looks like to someone who checks the log.
import { createHash } from 'node:crypto';

export type LeafFields = {
  readonly jurisdictionId: string;
  readonly streamKind: string;
  readonly streamId: string;
  readonly version: number;
  readonly kind: string;
  readonly data: unknown;
  readonly actorId: string;
  readonly postId: string;
  readonly cause: string;
  readonly legalBasis: string;
  readonly recordedAt: Date;
};

/**
 * SHA-256 of the leaf prefix 0x00 (RFC 9162, 2.1.1) and the event as JSON with sorted keys, so that the same
 * event always has the same hash, however the database stores it.
 */
export function hashLeaf(fields: LeafFields): Buffer {
  const text = canonicalJson({ ...fields, recordedAt: fields.recordedAt.toISOString() });
  return createHash('sha256').update(leafPrefix).update(text).digest();
}

const leafPrefix = Buffer.from([0]);

/** JSON with object keys in code-unit order and without absent members. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
