import type { Words } from '../kit/language.ts';
import type { WordFields } from './paper-content.ts';
import type { PaperKind } from './paper-facts.ts';
import { samplePapers } from './sample-papers.ts';
import { requiredWordFields, wordFields } from './word-fields.ts';
import { fieldMeaning } from './word-field-meanings.ts';

export type FieldLine = { readonly field: string; readonly meaning: Words; readonly example: string };

export type FieldEntry = FieldLine & {
  readonly required: boolean;
  /** The fields of a passage that repeats; empty for a plain field. */
  readonly rows: readonly FieldLine[];
};

/** What a template of this kind may ask for: every field, what it stands for, and what it is in the example. */
export function listWordFields(kind: PaperKind): readonly FieldEntry[] {
  const fields: WordFields = wordFields(kind, samplePapers[kind]);
  return Object.entries(fields).map(([field, value]) => ({
    field,
    meaning: fieldMeaning(field),
    example: typeof value === 'string' ? value : '',
    required: requiredWordFields[kind].includes(field),
    rows:
      typeof value === 'string'
        ? []
        : Object.entries(value[0] ?? {}).map(([name, example]) => ({
            field: name,
            meaning: fieldMeaning(name),
            example,
          })),
  }));
}
