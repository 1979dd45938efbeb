import type { FormInstance } from 'antd';
import type { FieldProblem } from '#contract/problem.ts';

export type FieldName = readonly (string | number)[];

/** A server's path (`intake.people.0.phone`) as the name of a form field; digits are positions in a list. */
export function pathToName(path: string): (string | number)[] {
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Shows the server's problems beside their fields and goes to the first. Gives back those without a field. */
export function showFieldProblems(
  form: FormInstance,
  problems: readonly FieldProblem[],
  nameOf: (path: string) => (string | number)[] = pathToName,
): readonly FieldProblem[] {
  const byField = new Map<string, { name: (string | number)[]; errors: string[] }>();
  const homeless: FieldProblem[] = [];
  for (const problem of problems) {
    const name = nameOf(problem.path);
    if (form.getFieldInstance(name) === undefined && !isRegistered(form, name)) homeless.push(problem);
    else {
      const key = JSON.stringify(name);
      const entry = byField.get(key) ?? { name, errors: [] };
      entry.errors.push(problem.message);
      byField.set(key, entry);
    }
  }
  form.setFields([...byField.values()]);
  const first = byField.values().next().value;
  if (first) focusField(form, first.name);
  return homeless;
}

const isRegistered = (form: FormInstance, name: FieldName): boolean =>
  form.getFieldsError().some((field) => JSON.stringify(field.name) === JSON.stringify(name));

/** Brings a field into view and puts the cursor into it. */
export function focusField(form: FormInstance, name: (string | number)[]): void {
  form.scrollToField(name, { block: 'center', focus: true });
}
