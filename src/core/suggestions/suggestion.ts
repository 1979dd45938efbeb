// 三项建议: the petition office tells an organ to improve its work, to perfect a policy, or to hold somebody to account, and
// the organ answers in writing whether it will (《信访工作条例》第四十条). Not bound to one petition; it cites them as evidence.
import type { Due } from '../clocks/due.ts';
import type { PetitionId, SuggestionId, UnitId } from '../kit/ids.ts';
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';

/** 改进工作、完善政策、追究责任 */
export const suggestionPowers = ['improvement', 'policy', 'accountability'] as const;
export type SuggestionPower = (typeof suggestionPowers)[number];

/** 采纳、部分采纳、不采纳 */
export const suggestionOutcomes = ['adopted', 'partly', 'not-adopted'] as const;
export type SuggestionOutcome = (typeof suggestionOutcomes)[number];

export const suggestionPowerWords = {
  improvement: { zh: '改进工作', en: 'Improve the work' },
  policy: { zh: '完善政策', en: 'Perfect the policy' },
  accountability: { zh: '追究责任', en: 'Hold to account' },
} as const satisfies Record<SuggestionPower, Words>;

export const suggestionOutcomeWords = {
  adopted: { zh: '采纳', en: 'Adopted' },
  partly: { zh: '部分采纳', en: 'Partly adopted' },
  'not-adopted': { zh: '不采纳', en: 'Not adopted' },
} as const satisfies Record<SuggestionOutcome, Words>;

/** A petition that is cited: by its number and subject, never by its people. */
export type CitedPetition = { readonly id: PetitionId; readonly number: string; readonly title: string };

export type SuggestionContent = {
  readonly power: SuggestionPower;
  /** A unit of this jurisdiction, or an organ outside it by its name. */
  readonly addressee: { readonly unitId: UnitId | undefined; readonly name: string };
  /** Whose handling it is about; always named when somebody is to be held to account. */
  readonly concerningUnitId: UnitId | undefined;
  readonly problem: string;
  readonly advice: string;
  readonly evidence: readonly CitedPetition[];
};

export type SuggestionAnswer = {
  readonly on: PlainDate;
  readonly outcome: SuggestionOutcome;
  readonly reasons: string;
  /** Why it was written down only so long after its day. */
  readonly backDateReason?: string | undefined;
};

/** What the limit was, what it came to be, and the paper that caused it. */
export type SuggestionMove = {
  readonly on: PlainDate;
  readonly due: Due;
  readonly before: Pick<Due, 'target' | 'limit' | 'provisional'>;
  readonly notice: string;
};

export type Suggestion = SuggestionContent & {
  readonly id: SuggestionId;
  readonly version: number;
  readonly number: string;
  readonly byUnitId: UnitId;
  readonly issuedOn: PlainDate;
  readonly due: Due;
  /** Each time the limit was computed again and differed, in order. */
  readonly moves: readonly SuggestionMove[];
  readonly answer: SuggestionAnswer | undefined;
};

export type SuggestionEvent =
  | {
      readonly kind: 'SuggestionIssued';
      readonly suggestionId: SuggestionId;
      readonly number: string;
      readonly byUnitId: UnitId;
      readonly issuedOn: PlainDate;
      readonly due: Due;
      readonly content: SuggestionContent;
    }
  /** The holidays of a year came out, or local rules were adopted: the limit computed again. */
  | ({ readonly kind: 'SuggestionLimitMoved' } & SuggestionMove)
  | { readonly kind: 'SuggestionAnswered'; readonly answer: SuggestionAnswer };

/** The suggestion that a stream adds up to; nothing when its beginning is gone. */
export function foldSuggestion(events: readonly SuggestionEvent[]): Suggestion | undefined {
  return events.reduce<Suggestion | undefined>((state, event) => {
    if (event.kind === 'SuggestionIssued') {
      const { suggestionId: id, content, number, byUnitId, issuedOn, due } = event;
      return { ...content, id, number, byUnitId, issuedOn, due, version: 1, moves: [], answer: undefined };
    }
    if (!state) return undefined;
    const version = state.version + 1;
    if (event.kind === 'SuggestionAnswered') return { ...state, answer: event.answer, version };
    const { kind: _, ...move } = event;
    return { ...state, due: move.due, moves: [...state.moves, move], version };
  }, undefined);
}
