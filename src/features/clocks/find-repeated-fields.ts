import { parseTree, type Node } from 'jsonc-parser';
import type { LawProblem } from '#core/clocks/read-json.ts';

/**
 * Fields that one object of a JSON text names twice, each with the line of the second: `{"length": 15, "length": 60}` says two
 * things, and a JSON reader takes the last without a word. Nothing for a text that is no JSON.
 */
export function findRepeatedFields(text: string): readonly (LawProblem & { readonly line: number })[] {
  const tree = parseTree(text);
  return tree ? repeatedBelow(tree, '', text) : [];
}

type Found = ReturnType<typeof findRepeatedFields>;

function repeatedBelow(node: Node, path: string, text: string): Found {
  const children = node.children ?? [];
  if (node.type === 'array')
    return children.flatMap((child, at) => repeatedBelow(child, `${path}[${at}]`, text));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return children.flatMap(({ children: [key, value] = [] }): Found => {
    if (!key || !value) return [];
    const name = String(key.value);
    const at = path === '' ? name : `${path}.${name}`;
    const below = repeatedBelow(value, at, text);
    const isSecond = seen.has(name);
    seen.add(name);
    if (!isSecond) return below;
    const line = text.slice(0, key.offset).split('\n').length;
    return [{ path: at, problem: 'contradiction: the field is written twice', line }, ...below];
  });
}
