import type { ContentClasses } from '../classes/content-classes.ts';

/**
 * Finds the four-digit class that a name or number in a table means: the mapping's own names first, then our numbers,
 * second-level names that occur once, and first-level names (their "other"). Nothing when the name is unknown.
 */
export function classFinder(
  classes: ContentClasses,
  classMap: Readonly<Record<string, string>>,
): (text: string) => string | undefined {
  const byName = new Map<string, string>();
  const twice = new Set<string>();
  for (const group of classes.groups)
    for (const leaf of group.classes) {
      if (byName.has(leaf.zh)) twice.add(leaf.zh);
      byName.set(leaf.zh, leaf.code);
      byName.set(`${group.zh}/${leaf.zh}`, leaf.code);
    }
  for (const name of twice) byName.delete(name);
  for (const group of classes.groups) {
    const other = classes.find(`${group.code}99`)?.leaf.code;
    if (other !== undefined) byName.set(group.zh, other);
  }
  for (const [name, code] of Object.entries(classMap)) if (classes.find(code)) byName.set(name, code);
  return (text) => {
    const name = text.trim().replace(/\s*[/>＞—\\-]+\s*/g, '/');
    return byName.get(name) ?? classes.find(name)?.leaf.code;
  };
}
