import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';

/**
 * The line, counted from 1, of what is wrong in a JSON text: `clocks[3].unit`. Of a field that is missing it is the line of the
 * object that lacks it. Nothing for a text that is no JSON.
 */
export function findLine(text: string, path: string): number | undefined {
  const tree = parseTree(text);
  const node = tree && nearestNode(tree, toSegments(path));
  return node && text.slice(0, node.offset).split('\n').length;
}

function nearestNode(tree: Node, segments: JSONPath): Node {
  for (let length = segments.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(tree, segments.slice(0, length));
    if (found) return found;
  }
  return tree;
}

function toSegments(path: string): JSONPath {
  return [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, at]) => name ?? Number(at));
}
