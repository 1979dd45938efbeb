import type { Due } from '../clocks/due.ts';
import type { Words } from '../kit/language.ts';

/** What happens to a petition when the law data change under it: a year's holidays come out, local rules are adopted. */
export type LawChangeEvent =
  /** An open clock computed again, with what it said before and the notice that caused it. */
  | {
      readonly kind: 'ClockReprojected';
      readonly due: Due;
      readonly name: Words;
      readonly before: Pick<Due, 'target' | 'limit' | 'provisional'>;
      readonly notice: string;
    }
  /** The matter came under local rules that were in force when it was received and adopted later. */
  | {
      readonly kind: 'PetitionRulesChanged';
      readonly ruleSet: string;
      readonly before: string;
      readonly notice: string;
    };
