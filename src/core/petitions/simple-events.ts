import type { PlainDate } from '../kit/plain-date.ts';
import type { Conversion, SimpleAnswer, SimpleCondition, Told } from './simple-handling.ts';

export type SimpleEvent =
  | {
      readonly kind: 'SimpleProcedureChosen';
      readonly on: PlainDate;
      readonly conditions: readonly SimpleCondition[];
      readonly told: Told;
    }
  | { readonly kind: 'SimpleAnswerGiven'; readonly answer: SimpleAnswer }
  | { readonly kind: 'SimpleProcedureConverted'; readonly conversion: Conversion };
