// Bodies that an operation must refuse, made from its schema alone: one field of each is wrong.
import type { z } from 'zod';
import { describe, sampleOf, type Schema } from './sample-body.ts';

export type Spoilt = {
  /** The field that is wrong, such as `decision.claims.0.facts`. */
  readonly path: string;
  readonly how: 'absent' | 'null' | 'wrong type' | 'huge';
  readonly body: unknown;
};

/** More than any field takes. */
const huge = 'x'.repeat(450_000);

type Way = readonly (string | number)[];

/** Every field once as nothing, once of a wrong type, once of huge text where text is due, and once left out where it is needed. */
export function spoil(schema: z.ZodType, id: string): readonly Spoilt[] {
  const described = describe(schema);
  const whole = sampleOf(described, id);
  return fieldsOf(described, []).flatMap(({ way, field, needed }): Spoilt[] => {
    const path = way.join('.');
    const put = (how: Spoilt['how'], value: unknown): Spoilt => ({
      path,
      how,
      body: replaced(whole, way, value),
    });
    return [
      put('null', null),
      put('wrong type', wrongFor(field)),
      ...(field.type === 'string' ? [put('huge', huge)] : []),
      ...(needed ? [put('absent', undefined)] : []),
    ];
  });
}

type Field = { readonly way: Way; readonly field: Schema; readonly needed: boolean };

function fieldsOf(schema: Schema, way: Way): readonly Field[] {
  const choices = schema.anyOf ?? schema.oneOf ?? [];
  const [choice] = choices;
  if (choice) return fieldsOf(choice, way);
  if (schema.type === 'array') return schema.items ? fieldsOf(schema.items, [...way, 0]) : [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    { way: [...way, name], field, needed: (schema.required ?? []).includes(name) },
    ...fieldsOf(field, [...way, name]),
  ]);
}

const wrongFor = ({ type }: Schema): unknown => (type === 'object' ? 'text' : { wrong: true });

/** The same with another value there; what leads to it is made when it is not there. */
function replaced(whole: unknown, way: Way, value: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(whole) ? whole : [];
    return [replaced(list[0] ?? {}, rest, value), ...list.slice(1)];
  }
  const object = typeof whole === 'object' && whole !== null ? whole : {};
  const known: unknown = Reflect.get(object, step);
  return { ...object, [step]: replaced(known, rest, value) };
}
