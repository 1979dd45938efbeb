// One pass over an XML part: tags and texts as they come, nothing of the tree is kept.
import { SaxesParser } from 'saxes';
import { WorkbookUnreadable } from './workbook-refusal.ts';

export type XmlVisitor = {
  /** `name` without its prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

// The longest lawful cell is far below this; a text without any tag for longer is an attack on memory.
const lengthWithoutTagMax = 4_000_000;
// No part of a workbook is nested deeper than a dozen tags; each open tag costs memory.
const depthMax = 100;
const forbiddenCharacters = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g');

/**
 * Walks the XML of `pieces`, calling the visitor; yields after each piece, so that a caller can hand on what it has
 * gathered. Control characters that XML forbids but old programs write are dropped; all other faults are damage.
 */
export async function* walkXml(
  pieces: AsyncIterable<string>,
  part: string,
  visitor: XmlVisitor,
): AsyncGenerator<number> {
  const parser = new SaxesParser();
  const damaged = (): never => {
    throw new WorkbookUnreadable({ kind: 'workbook.damaged', part });
  };
  parser.on('doctype', damaged);
  parser.on('error', (error) => {
    if (!/character|entity/.test(error.message)) damaged();
  });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > depthMax) damaged();
    visitor.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('closetag', (tag) => {
    depth -= 1;
    visitor.close?.(localName(tag.name));
  });
  let sinceTag = 0;
  for await (const piece of pieces) {
    const lastTag = piece.lastIndexOf('<');
    sinceTag = lastTag === -1 ? sinceTag + piece.length : piece.length - lastTag;
    if (sinceTag > lengthWithoutTagMax) throw new WorkbookUnreadable({ kind: 'workbook.bomb', part });
    parser.write(piece.replace(forbiddenCharacters, ''));
    yield piece.length;
  }
  parser.close();
}

/** As `walkXml`, for a part that is read to its end before anything else happens. */
export async function visitXml(
  pieces: AsyncIterable<string>,
  part: string,
  visitor: XmlVisitor,
): Promise<void> {
  for await (const _ of walkXml(pieces, part, visitor));
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
