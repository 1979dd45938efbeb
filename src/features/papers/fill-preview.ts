import type { Result } from '#core/kit/result.ts';
import { err, ok } from '#core/kit/result.ts';
import type { PaperKind } from '#core/papers/paper-facts.ts';
import { samplePapers } from '#core/papers/sample-papers.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetition } from '#ledger/load-petition.ts';
import { loadTemplates } from '#ledger/template-ledger.ts';
import { findTemplate } from './find-template.ts';
import { gatherFacts } from './gather-facts.ts';
import { sourceOf, type PaperParts, type PaperReader } from './make-paper.ts';
import type { NotIssued, WordTemplateRefusal } from './refusals.ts';
import { renderWord } from './render-word.ts';

export type PreviewWanted = {
  readonly kind: PaperKind;
  readonly version: number;
  /** The number of a petition that has come to this paper; an invented matter without it. */
  readonly petition: string | undefined;
};

type PreviewRefusal =
  | NotIssued
  | WordTemplateRefusal
  | { readonly kind: 'papers.no-such-petition' }
  | { readonly kind: 'papers.no-such-version'; readonly version: number };

/** A version of a template filled with a real petition or with the example. */
export async function fillPreview(
  { kind, version, petition }: PreviewWanted,
  caller: Caller,
  reader: PaperReader,
  parts: PaperParts,
): Promise<Result<Uint8Array, PreviewRefusal>> {
  const { read } = parts.database;
  const { templates } = await loadTemplates(read, caller.actor.jurisdictionId);
  const template = await findTemplate(kind, version, templates, parts);
  if (!template) return err({ kind: 'papers.no-such-version', version });
  if (petition === undefined || kind === 'suggestion-letter' || kind === 'service-receipt')
    return renderWord(kind, samplePapers[kind], template);
  const loaded = await findByNumber(petition, caller, parts);
  if (!loaded.ok) return loaded;
  const facts = gatherFacts(kind, await sourceOf(loaded.value, reader, parts));
  return facts ? renderWord(kind, facts, template) : err({ kind: 'papers.not-issued' });
}

async function findByNumber(number: string, { actor }: Caller, { database }: PaperParts) {
  const row = await database.read
    .selectFrom('petition')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdictionId)
    .where('number', '=', number)
    .executeTakeFirst();
  const loaded = row && (await loadPetition(database.read, actor, row.id));
  return loaded?.ok ? ok(loaded.value) : err({ kind: 'papers.no-such-petition' as const });
}
