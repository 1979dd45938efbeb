import { err, ok, type Result } from '#core/kit/result.ts';
import { composeServiceReceipt } from '#core/papers/compose-service-receipt.ts';
import type { ServiceReceiptFacts } from '#core/papers/service-receipt-facts.ts';
import { issuerOf } from '#core/petitions/issued-papers.ts';
import { paperWords, serviceMethodWords } from '#core/petitions/petition-words.ts';
import { findServed } from '#core/petitions/served-papers.ts';
import type { NamedPetition } from '#ledger/load-petition.ts';
import { templateFor, wordType, type MadePaper, type PaperParts, type PaperReader } from './make-paper.ts';
import type { PaperRefusal } from './refusals.ts';
import { renderPdf } from './render-pdf.ts';
import { renderWord } from './render-word.ts';
import { matterOf } from './shared-facts.ts';

/** The receipt of service of the paper with this number: blank to take along, filled once the service is recorded. */
export async function makeReceipt(
  loaded: NamedPetition,
  number: string,
  format: 'pdf' | 'docx',
  reader: PaperReader,
  parts: PaperParts,
): Promise<Result<MadePaper, PaperRefusal>> {
  const facts = gatherReceipt(loaded, number, reader);
  if (!facts) return err({ kind: 'papers.not-issued' });
  const fileName = `送达回证 ${loaded.state.number}.${format}`;
  if (format === 'pdf') {
    const bytes = await renderPdf(composeServiceReceipt(facts), await parts.typefaces());
    return ok({ bytes, type: 'application/pdf', fileName });
  }
  const template = await templateFor('service-receipt', undefined, reader, parts);
  const word = renderWord('service-receipt', facts, template);
  return word.ok ? ok({ bytes: word.value, type: wordType, fileName }) : word;
}

function gatherReceipt(
  { state, story, petitioners }: NamedPetition,
  number: string,
  { directory }: PaperReader,
): ServiceReceiptFacts | undefined {
  const served = findServed(
    number,
    story.map((entry) => entry.event),
  );
  const paper = state.papers.find((one) => one.number === number);
  if (!served || !paper) return undefined;
  const { kind, service } = served;
  return {
    organ: directory.unitName(issuerOf(paper, state)),
    paper: paperWords[kind].zh,
    number,
    issuedOn: paper.on,
    matter: matterOf({ state, petitioners }),
    ...(service ? { service: { ...service, method: serviceMethodWords[service.method].zh } } : {}),
  };
}
