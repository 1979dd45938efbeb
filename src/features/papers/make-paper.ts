import type { ContentClasses } from '#core/classes/content-classes.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { answeredWith } from '#core/petitions/answered-with.ts';
import { composePaper } from '#core/papers/compose-paper.ts';
import { shippedVersion, templateOf } from '#core/papers/templates.ts';
import { composeVisitSlip } from '#core/papers/compose-visit-slip.ts';
import { paperWords } from '#core/petitions/petition-words.ts';
import type { Paper } from '#core/petitions/paper.ts';
import type { PaperKind } from '#core/papers/paper-facts.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { Divisions } from '#core/places/divisions.ts';
import type { Directory } from '#features/organisation/queries.ts';
import { attachmentsOf, earlierPetitionOf, placeName } from '#features/petitions/queries.ts';
import { findPetition, type NamedPetition } from '#ledger/load-petition.ts';
import type { QueryCodes } from '#ledger/query-code.ts';
import type { Database, Reader } from '#ledger/transaction.ts';
import { loadTemplates } from '#ledger/template-ledger.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { asIssued } from './as-issued.ts';
import { gatherFacts } from './gather-facts.ts';
import type { PaperSource } from './paper-source.ts';
import { gatherSlip } from './gather-registration.ts';
import { findTemplate, type TemplateParts } from './find-template.ts';
import type { NotIssued, PaperRefusal } from './refusals.ts';
import { renderPdf } from './render-pdf.ts';
import { renderSlip } from './render-slip.ts';
import { renderWord } from './render-word.ts';

export type PaperParts = TemplateParts & {
  readonly database: Database;
  readonly contentClasses: ContentClasses;
  readonly divisions: Divisions;
  readonly law: LawBook;
  readonly queryCodes: QueryCodes;
  readonly typefaces: () => Promise<Typefaces>;
};

/** For whom a paper is made. */
export type PaperReader = {
  readonly directory: Directory;
  /** The address citizens reach the pages at, such as `https://xf.example.gov.cn`. */
  readonly origin: string;
  readonly numbersOpen: boolean;
};

export type MadePaper = {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** In Chinese, with the petition number: what a clerk looks for in a folder of downloads. */
  readonly fileName: string;
};

/** One paper of a petition as PDF or Word, made from what was recorded when it got its number. */
export async function makePaper(
  loaded: NamedPetition,
  kind: PetitionPaperKind,
  format: 'pdf' | 'docx',
  reader: PaperReader & { readonly number?: string | undefined },
  parts: PaperParts,
): Promise<Result<MadePaper, PaperRefusal>> {
  const state =
    asIssued(loaded, kind, reader.number) ?? (await answerOfLead(loaded, kind, reader, parts.database.read));
  const facts = state && gatherFacts(kind, await sourceOf({ ...loaded, state }, reader, parts));
  if (!facts) return err({ kind: 'papers.not-issued' });
  const fileName = `${paperWords[kind].zh} ${loaded.state.number}.${format}`;
  const paper = paperAt(loaded.state, kind, reader.number);
  if (format === 'pdf') {
    const typefaces = await parts.typefaces();
    const bytes = await renderPdf(composePaper(kind, facts), typefaces, paper?.voided && voidedMark);
    return ok({ bytes, type: 'application/pdf', fileName });
  }
  if (paper?.voided) return err({ kind: 'papers.voided' });
  const issued = paperAt(state, kind, reader.number);
  const word = renderWord(kind, facts, await templateFor(kind, issued, reader, parts));
  return word.ok ? ok({ bytes: word.value, type: wordType, fileName }) : word;
}

// The letter of a merged petition is that of its lead, with the own people and their claims alone.
async function answerOfLead(
  { state: merged }: NamedPetition,
  kind: PetitionPaperKind,
  { directory, number }: PaperReader & { readonly number?: string | undefined },
  read: Reader,
): Promise<PetitionState | undefined> {
  if (kind !== 'decision-letter' || !merged.merge) return undefined;
  const lead = await findPetition(read, directory.office.jurisdictionId, merged.merge.leadId);
  const state = lead && asIssued(lead, kind, number);
  return state && answeredWith(state, merged);
}

const voidedMark = '作废';

const paperAt = (
  { papers }: PetitionState,
  kind: PetitionPaperKind,
  number: string | undefined,
): Paper | undefined =>
  papers.findLast((paper) => paper.kind === kind && (number === undefined || paper.number === number));

// A numbered paper keeps the version it was made with; one without a number is made with the version of today.
export async function templateFor(
  kind: PaperKind,
  paper: Paper | undefined,
  { directory }: PaperReader,
  parts: PaperParts,
): Promise<Uint8Array> {
  const { templates } = await loadTemplates(parts.database.read, directory.office.jurisdictionId);
  const version = paper ? (paper.template ?? shippedVersion) : templateOf(kind, templates).current;
  const template = await findTemplate(kind, version, templates, parts);
  if (!template) throw new Error(`no template ${version} of ${kind}`);
  return template;
}

/** The receipt that a visitor takes home. */
export async function makeSlip(
  loaded: NamedPetition,
  reader: PaperReader,
  parts: PaperParts,
): Promise<Result<MadePaper, NotIssued>> {
  const facts = gatherSlip(await sourceOf(loaded, reader, parts));
  if (!facts) return err({ kind: 'papers.not-issued' });
  const bytes = await renderSlip(composeVisitSlip(facts), await parts.typefaces());
  return ok({ bytes, type: 'application/pdf', fileName: `来访登记回执 ${loaded.state.number}.pdf` });
}

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function sourceOf(
  { state, story, petitioners }: NamedPetition,
  reader: PaperReader,
  parts: PaperParts,
): Promise<PaperSource> {
  const { read } = parts.database;
  const { directory } = reader;
  const { jurisdictionId } = directory.office;
  const [materials, earlierNumber] = await Promise.all([
    attachmentsOf(read, state.attachments),
    earlierPetitionOf(read, jurisdictionId, state.id),
  ]);
  const [registration] = story;
  return {
    state,
    petitioners,
    directory,
    materials,
    earlierNumber,
    contentClasses: parts.contentClasses,
    law: parts.law.for(state),
    query: queryOf(state, reader, parts),
    placeName: placeName(state.place.divisionCode, directory, parts.divisions),
    doneBy: (kind) => directory.personName(story.findLast(({ event }) => event.kind === kind)?.actorId),
    receivedBy: directory.personName(registration?.actorId),
    registeredAt: registration ? timeAtShanghai(registration.recordedAt) : '',
    numbersOpen: reader.numbersOpen,
  };
}

function queryOf(state: PetitionState, reader: PaperReader, parts: PaperParts): PaperSource['query'] {
  const code = parts.queryCodes.codeOf(state.id);
  return { code, url: `${reader.origin}/q/${code}` };
}

function timeAtShanghai(moment: Date): string {
  return moment.toLocaleTimeString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: 'numeric',
    minute: '2-digit',
    hour12: false,
  });
}
