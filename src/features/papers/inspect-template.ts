import Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { WordFields } from '#core/papers/paper-content.ts';
import type { TemplateProblem, WordTemplateRefusal } from './refusals.ts';
import { similarField } from './similar-field.ts';
import { paragraphsOf, placeAt, placeOfField } from './template-text.ts';

/** What is wrong with a template for these fields, all at once, or nothing. */
export function inspectTemplate(
  template: Uint8Array,
  fields: WordFields,
  required: readonly string[],
): WordTemplateRefusal | undefined {
  const zip = openZip(template);
  if (!zip?.file('word/document.xml')) return { kind: 'papers.template-unreadable', why: 'not-word' };
  const read = readTags(zip, fields);
  const problems = [...read.problems, ...wideBraces(zip)];
  if (read.tags) {
    problems.push(...unknownTags(read.tags, fields, [], zip));
    const used = new Set(namesIn(read.tags));
    for (const field of required) if (!used.has(field)) problems.push({ problem: 'missing', field });
  }
  return problems.length > 0 ? { kind: 'papers.template-wrong', problems } : undefined;
}

/** Fields as they nest in the template: `{#诉求}{内容}{/诉求}` gives `{诉求: {内容: {}}}`. */
type Tags = { readonly [field: string]: Tags };
type Read = { readonly tags?: Tags; readonly problems: TemplateProblem[] };

// A field may stand in a passage that falls away when it has nothing to say.
const namesIn = (tags: Tags): readonly string[] =>
  Object.entries(tags).flatMap(([name, inner]) => [name, ...namesIn(inner)]);

function readTags(zip: PizZip, fields: WordFields): Read {
  const tags: Record<string, Tags> = {};
  try {
    new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [tagCollector(tags)],
    });
  } catch (error) {
    return { problems: problemsOf(error, fields, zip) };
  }
  return { tags, problems: [] };
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
function unknownTags(
  tags: Tags,
  fields: WordFields,
  rowFields: readonly string[],
  zip: PizZip,
): readonly TemplateProblem[] {
  return Object.entries(tags).flatMap(([name, inner]) => {
    if (!(name in fields) && !rowFields.includes(name))
      return [
        withPlace(
          { problem: 'unknown', field: name, ...similarTo(name, [...rowFields, ...Object.keys(fields)]) },
          placeOfField(paragraphsOf(zip), name),
        ),
      ];
    const value = fields[name];
    // A list that is empty this time cannot say which fields its rows have.
    if (typeof value === 'object' && value.length === 0) return [];
    const own = typeof value === 'object' ? Object.keys(value[0] ?? {}) : [];
    return unknownTags(inner, fields, [...rowFields, ...own], zip);
  });
}

function similarTo(name: string, known: readonly string[]): { readonly similar?: string } {
  const similar = similarField(name, known);
  return similar === undefined ? {} : { similar };
}

const withPlace = (problem: TemplateProblem, place: TemplateProblem['place']): TemplateProblem =>
  place ? { ...problem, place } : problem;

// Chinese keyboards write them, and no program fills them: the paper would go out with the mark in it.
function wideBraces(zip: PizZip): readonly TemplateProblem[] {
  return paragraphsOf(zip).flatMap((paragraph) =>
    [...paragraph.words.matchAll(/｛([^｛｝]*)｝/gu)].map(([, field = ''], at) =>
      withPlace({ problem: 'wide-braces', field }, placeAt([paragraph], paragraph.file, paragraph.from + at)),
    ),
  );
}

const problemOfId: { readonly [id: string]: TemplateProblem['problem'] } = {
  unclosed_tag: 'unclosed-tag',
  unopened_tag: 'unopened-tag',
  unclosed_loop: 'unclosed-passage',
  unopened_loop: 'unopened-passage',
  duplicate_open_tag: 'doubled',
  duplicate_close_tag: 'doubled',
  closing_tag_does_not_match_opening_tag: 'crossed',
  unbalanced_loop_tags: 'crossed',
};

function problemsOf(error: unknown, fields: WordFields, zip: PizZip): TemplateProblem[] {
  const found = templateErrors(error);
  if (found.length === 0) throw error;
  const paragraphs = paragraphsOf(zip);
  return found.map(({ properties }) => {
    const problem = problemOfId[properties.id ?? ''] ?? 'other';
    const field = fieldIn(properties.xtag ?? properties.openingtag ?? '', problem, fields);
    const offset = Array.isArray(properties.offset) ? properties.offset[0] : properties.offset;
    const { file } = properties;
    return withPlace(
      { problem, field },
      file !== undefined && offset !== undefined ? placeAt(paragraphs, file, offset) : undefined,
    );
  });
}

const fieldLengthMax = 12;

// A mark without its end runs on into the text: the known field it begins with is what was meant.
function fieldIn(written: string, problem: TemplateProblem['problem'], fields: WordFields): string {
  const bare = written.replace(/[{}]/gu, '').trim();
  const known = Object.keys(fields).sort((a, b) => b.length - a.length);
  const meant =
    problem === 'unopened-tag'
      ? known.find((field) => bare.endsWith(field))
      : known.find((field) => bare.replace(/^[#^/]/u, '').startsWith(field));
  return meant ?? [...bare].slice(0, fieldLengthMax).join('');
}

type TemplateError = {
  readonly properties: {
    readonly id?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly file?: string;
    readonly offset?: number | readonly number[];
  };
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
