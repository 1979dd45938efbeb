// What stands on a paper, before anyone decides where. A letter flows over pages; a form is a grid of boxes.
import type { PlainDate } from '../kit/plain-date.ts';

/** Heading levels of GB/T 9704-2012 7.3.3: 一、 · （一） · 1. · （1）; `body` is running text. */
export type BlockLevel = 'first' | 'second' | 'third' | 'body';

export type Block = { readonly level: BlockLevel; readonly text: string };

/** A line of names under a label (出席、请假、列席); words in several lines stand under each other. */
export type Attendance = { readonly label: string; readonly names: string };

/**
 * `red-head` is the general form with a red rule; a paper for a superior names who signed it out (签发人), whose place stays
 * free for the hand while the name is empty. `letter` is 信函格式 with red double rules. `minutes` is 纪要格式: the mark
 * without a rule, and who attended in the place of signature and seal.
 */
type LetterLayout =
  | { readonly layout: 'red-head'; readonly signer?: string }
  | { readonly layout: 'letter' }
  | { readonly layout: 'minutes'; readonly attendance: readonly Attendance[] };

export type LetterContent = LetterLayout & {
  readonly shape: 'letter';
  readonly letterhead: string;
  readonly number: string;
  readonly title: string;
  readonly addressee: string;
  readonly body: readonly Block[];
  readonly attachments: readonly string[];
  readonly signature: { readonly organ: string; readonly date: PlainDate };
  /** The foot of the last page: who gets copies, who issued it and when. */
  readonly imprint?: {
    readonly copyTo: readonly string[];
    readonly issuer: string;
    readonly issuedOn: PlainDate;
  };
};

/** `label` cells are set in bold; `narrative` cells begin their paragraphs with an indent and may cross pages. */
export type FormCell = {
  readonly role: 'label' | 'value' | 'narrative';
  readonly text: string;
  /** Width in the 28 characters of a line. */
  readonly span: number;
  /** Words at the foot of the box, such as a place to sign. */
  readonly foot?: string;
  /** A signature that was drawn, as PNG; stands after the words at the foot. */
  readonly picture?: Uint8Array;
};

export type FormRow = { readonly cells: readonly FormCell[]; readonly linesMin: number };

export type FormContent = {
  readonly shape: 'form';
  readonly title: string;
  readonly captionLeft: string;
  readonly captionRight: string;
  readonly rows: readonly FormRow[];
  readonly notes: readonly string[];
  /** The day the paper was made; keeps the file the same for the same facts. */
  readonly date: PlainDate;
};

export type PaperContent = LetterContent | FormContent;

/** What a visitor takes home: the receipt of a visit, the slip of a booking. */
export type SlipContent = {
  readonly organ: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** The box: what comes next, large its day, small how that came about. */
  readonly next: {
    readonly lead: string;
    readonly date: string;
    readonly text: string;
    readonly because: string;
  };
  readonly query: {
    readonly label: string;
    readonly code: string;
    readonly url: string;
    readonly how: string;
  };
  readonly points: { readonly title: string; readonly lines: readonly string[] };
  readonly date: PlainDate;
};

/** Characters of 3号 type in one line of the type area; form widths are counted in them. */
export const lineCharacters = 28;

/** A field is a text, or rows for a `{#…}…{/…}` passage. An empty text also switches such a passage off. */
export type WordFields = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;
