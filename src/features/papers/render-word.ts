import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { err, ok } from '#core/kit/result.ts';
import type { Result } from '#core/kit/result.ts';
import { printableText } from '#core/papers/official-wording.ts';
import type { PaperFacts, PaperKind } from '#core/papers/paper-facts.ts';
import { samplePapers } from '#core/papers/sample-papers.ts';
import { requiredWordFields, wordFields } from '#core/papers/word-fields.ts';
import type { WordFields } from '#core/papers/paper-content.ts';
import { inspectTemplate } from './inspect-template.ts';
import type { WordTemplateRefusal } from './refusals.ts';

// Zip entries carry a time; a fixed one keeps the file the same for the same facts.
const entryTime = new Date('2000-01-01T00:00:00Z');

/** Fills a Word template with the facts of a paper. Refuses when the template has unknown, missing or broken fields. */
export function renderWord<Kind extends PaperKind>(
  kind: Kind,
  facts: PaperFacts[Kind],
  template: Uint8Array,
): Result<Uint8Array, WordTemplateRefusal> {
  const refusal = inspectTemplateOf(kind, template);
  if (refusal) return err(refusal);
  const fields = wordFields(kind, facts);
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(printableFields(fields));
  const zip = document.getZip();
  for (const entry of Object.values(zip.files)) entry.date = entryTime;
  return ok(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
}

/** What is wrong with a template for this kind of paper, whatever the matter; nothing when it can be filled. */
export function inspectTemplateOf(kind: PaperKind, template: Uint8Array): WordTemplateRefusal | undefined {
  return inspectTemplate(template, wordFields(kind, samplePapers[kind]), requiredWordFields[kind]);
}

function printableFields(fields: WordFields): WordFields {
  const printed = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? printableText(value)
      : value.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, text]) => [key, printableText(text)])),
        ),
  ]);
  return Object.fromEntries(printed);
}
