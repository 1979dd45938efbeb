import type { Channel } from '../classes/channels.ts';
import type { PlainDate } from '../kit/plain-date.ts';

/** One petition of an old ledger, every field checked; what the table had besides is in `extra`. */
export type ImportedPetition = {
  readonly externalId: string | undefined;
  readonly channel: Channel;
  readonly receivedOn: PlainDate;
  /** `HH:MM:SS` */
  readonly receivedTime: string | undefined;
  /** Names given; none for an anonymous letter or an online message under a user code. */
  readonly petitioners: readonly string[];
  readonly peopleCount: number;
  /** The user code of an online message. */
  readonly account: string | undefined;
  readonly identityNumber: string | undefined;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly title: string;
  readonly text: string;
  /** Four digits. */
  readonly contentClass: string | undefined;
  readonly unit: string | undefined;
  readonly reply: ImportedReply | undefined;
  /** Columns without a field, by their header, and values that were kept as written. */
  readonly extra: Readonly<Record<string, string>>;
  /** The same for the same row in any file: what an import must not add twice when the row has no number. */
  readonly fingerprint: string;
};

export type ImportedReply = {
  readonly text: string;
  readonly on: PlainDate | undefined;
  readonly time: string | undefined;
  readonly unit: string | undefined;
};

export const titleLengthMax = 100;
export const importTextLengthMax = 20_000;
