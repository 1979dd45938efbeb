import type { Actor } from '../access/actor.ts';
import type { SuggestionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { roles, type Duty } from '../organisation/roles.ts';
import type { LawInForce } from '../petitions/law-in-force.ts';
import type { SuggestionContent, SuggestionEvent } from './suggestion.ts';

/** Of each cited petition, in the order they are cited: which units have had it, and which one it complains of. */
export type IssueFacts = {
  readonly actor: Actor;
  readonly today: PlainDate;
  readonly law: Pick<LawInForce, 'due'>;
  readonly handledBy: readonly (readonly UnitId[])[];
  readonly complainedOf: readonly (UnitId | undefined)[];
};

/** A post that supervises the whole jurisdiction. */
export function maySuggest({ role }: Pick<Actor, 'role'>): boolean {
  const duties: readonly Duty[] = roles[role].duties;
  return duties.includes('supervise') && roles[role].reach === 'jurisdiction';
}

/** The events of a new suggestion, once it has its number. An answer is due thirty days later, or as the rules say. */
export function issueSuggestion(
  { id, content }: { readonly id: SuggestionId; readonly content: SuggestionContent },
  { actor, today, law, handledBy, complainedOf }: IssueFacts,
): Result<(number: string) => readonly SuggestionEvent[], IssueRefusal> {
  if (!maySuggest(actor)) return err({ kind: 'suggestions.not-yours' });
  const { addressee, concerningUnitId, power, evidence } = content;
  if (evidence.length === 0) return err({ kind: 'suggestions.no-evidence' });
  if (addressee.unitId === actor.unitId) return err({ kind: 'suggestions.to-oneself' });
  const against = evidence.filter((_, at) => addressee.unitId && complainedOf[at] === addressee.unitId);
  if (against.length > 0) {
    const numbers = against.map(({ number }) => number).join('、');
    return err({ kind: 'suggestions.evidence-against-addressee', numbers });
  }
  if (power === 'accountability') {
    if (!concerningUnitId) return err({ kind: 'suggestions.concerns-nobody' });
    if (concerningUnitId === addressee.unitId) return err({ kind: 'suggestions.judges-itself' });
    if (!handledBy.every((units) => units.includes(concerningUnitId)))
      return err({ kind: 'suggestions.not-their-handling' });
  }
  const due = law.due('advice_reply', today);
  const issued = { suggestionId: id, byUnitId: actor.unitId, issuedOn: today, due, content };
  return ok((number) => [{ kind: 'SuggestionIssued', number, ...issued }]);
}

export type IssueRefusal =
  | { readonly kind: 'suggestions.not-yours' }
  | { readonly kind: 'suggestions.no-evidence' }
  | { readonly kind: 'suggestions.to-oneself' }
  | { readonly kind: 'suggestions.evidence-against-addressee'; readonly numbers: string }
  | { readonly kind: 'suggestions.concerns-nobody' }
  | { readonly kind: 'suggestions.judges-itself' }
  | { readonly kind: 'suggestions.not-their-handling' };
