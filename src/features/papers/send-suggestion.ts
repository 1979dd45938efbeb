import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { suggestionId } from '#contract/fields.ts';
import { suggestionPaperPath } from '#contract/suggestions.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { composePaper } from '#core/papers/compose-paper.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { seeCited, suggestionFacts } from '#features/suggestions/queries.ts';
import { loadSuggestion } from '#ledger/suggestion-ledger.ts';
import { loadTemplates } from '#ledger/template-ledger.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { findTemplate, versionOn } from './find-template.ts';
import { wordType, type MadePaper, type PaperParts } from './make-paper.ts';
import type { WordTemplateRefusal } from './refusals.ts';
import { renderPdf } from './render-pdf.ts';
import { renderWord } from './render-word.ts';
import { sendPaper } from './routes.ts';

type Parts = Pick<PaperParts, 'database' | 'typefaces' | 'programFolder' | 'files'> & {
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | undefined>;
};

const paramsShape = z.object({ id: suggestionId, format: z.enum(['pdf', 'docx']) });

/** The letter of a suggestion, for those who may know of it. */
export function suggestionPaperRoute(app: FastifyInstance, parts: Parts): void {
  app.get(suggestionPaperPath(':id', 'pdf').replace('.pdf', '.:format'), async (request, reply) => {
    const caller = await parts.authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    const params = paramsShape.safeParse(request.params);
    if (!params.success) return sendHouseProblem(request, reply, 'not-found');
    const found = await loadSuggestion(parts.database.read, caller.actor, params.data.id);
    if (!found) return sendHouseProblem(request, reply, 'not-found');
    const kept = await seeCited(parts.database.read, caller.actor, [found]);
    if (kept.keptAway.size > 0) return sendPaper(request, reply, err({ kind: 'papers.kept-away' }));
    const facts = suggestionFacts(found, caller.directory);
    return sendPaper(request, reply, await make(facts, params.data.format, caller, parts));
  });
}

async function make(
  facts: PaperFacts['suggestion-letter'],
  format: 'pdf' | 'docx',
  { actor }: Caller,
  parts: Parts,
): Promise<Result<MadePaper, WordTemplateRefusal>> {
  const kind = 'suggestion-letter';
  const fileName = `${facts.power}建议书 ${facts.number}.${format}`;
  if (format === 'pdf') {
    const bytes = await renderPdf(composePaper(kind, facts), await parts.typefaces());
    return ok({ bytes, type: 'application/pdf', fileName });
  }
  const log = await loadTemplates(parts.database.read, actor.jurisdictionId);
  const template = await findTemplate(kind, versionOn(kind, facts.issuedOn, log), log.templates, parts);
  if (!template) throw new Error(`no template of ${kind}`);
  const word = renderWord(kind, facts, template);
  return word.ok ? ok({ bytes: word.value, type: wordType, fileName }) : word;
}
