import Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { WordFields } from '#core/papers/paper-content.ts';
import type { TemplateProblem, WordTemplateRefusal } from './refusals.ts';

/** What is wrong with a template for these fields, or nothing. */
export function inspectTemplate(
  template: Uint8Array,
  fields: WordFields,
  required: readonly string[],
): WordTemplateRefusal | undefined {
  const read = readTags(template);
  if ('kind' in read) return read;
  const unknown = unknownTags(read.tags, fields, []);
  if (unknown.length > 0)
    return { kind: 'papers.template-unknown-fields', fields: unknown, known: Object.keys(fields) };
  const used = new Set(namesIn(read.tags));
  const missing = required.filter((field) => !used.has(field));
  return missing.length > 0 ? { kind: 'papers.template-missing-fields', fields: missing } : undefined;
}

/** Fields as they nest in the template: `{#诉求}{内容}{/诉求}` gives `{诉求: {内容: {}}}`. */
type Tags = { readonly [field: string]: Tags };

// A field may stand in a passage that falls away when it has nothing to say.
const namesIn = (tags: Tags): readonly string[] =>
  Object.entries(tags).flatMap(([name, inner]) => [name, ...namesIn(inner)]);

function readTags(template: Uint8Array): { readonly tags: Tags } | WordTemplateRefusal {
  const zip = openZip(template);
  if (!zip?.file('word/document.xml')) return { kind: 'papers.template-unreadable' };
  const tags: Record<string, Tags> = {};
  try {
    new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [tagCollector(tags)],
    });
  } catch (error) {
    return { kind: 'papers.template-broken', problems: problemsOf(error) };
  }
  return { tags };
}

// Sees every parsed part of the document, headers and footers included.
function tagCollector(tags: Record<string, Tags>): DXT.Module {
  return {
    name: 'TagCollector',
    set: (event: { readonly inspect?: { readonly postparsed?: readonly DXT.Part[] } }) => {
      collectTags(event.inspect?.postparsed ?? [], tags);
    },
  };
}

function collectTags(parts: readonly DXT.Part[], tags: Record<string, Tags>): void {
  for (const part of parts) {
    if (part.type !== 'placeholder') continue;
    const inner: Record<string, Tags> = { ...tags[part.value] };
    tags[part.value] = inner;
    collectTags(part.subparsed ?? [], inner);
  }
}

function openZip(bytes: Uint8Array): PizZip | undefined {
  try {
    return new PizZip(bytes);
  } catch {
    return undefined;
  }
}

// Inside a passage a field is looked for in its row first, then in the paper.
function unknownTags(tags: Tags, fields: WordFields, rowFields: readonly string[]): readonly string[] {
  return Object.entries(tags).flatMap(([name, inner]) => {
    if (!(name in fields) && !rowFields.includes(name)) return [name];
    const value = fields[name];
    const own = typeof value === 'object' ? Object.keys(value[0] ?? {}) : [];
    // A list that is empty this time cannot say which fields its rows have.
    if (typeof value === 'object' && value.length === 0) return [];
    return unknownTags(inner, fields, [...rowFields, ...own]);
  });
}

const problemOfId: { readonly [id: string]: TemplateProblem['problem'] } = {
  unclosed_tag: 'unclosed',
  unclosed_loop: 'unclosed',
  unopened_tag: 'unopened',
  unopened_loop: 'unopened',
  closing_tag_does_not_match_opening_tag: 'crossed',
};

function problemsOf(error: unknown): readonly TemplateProblem[] {
  const found = templateErrors(error);
  if (found.length === 0) throw error;
  return found.map(({ properties }) => ({
    problem: problemOfId[properties.id ?? ''] ?? 'other',
    field: (properties.xtag ?? properties.openingtag ?? '').trim(),
  }));
}

type TemplateError = {
  readonly properties: { readonly id?: string; readonly xtag?: string; readonly openingtag?: string };
};

// The library throws one error, or one holding many. Anything else is a fault of ours and goes on.
function templateErrors(error: unknown): readonly TemplateError[] {
  if (!isTemplateError(error)) return [];
  const { properties } = error;
  return 'errors' in properties && Array.isArray(properties.errors)
    ? properties.errors.filter(isTemplateError)
    : [error];
}

function isTemplateError(error: unknown): error is TemplateError {
  return (
    error instanceof Error &&
    'properties' in error &&
    typeof error.properties === 'object' &&
    error.properties !== null
  );
}
