// The record of a talk as a page to print, with the signature as it was drawn.
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { petitionId, talkId } from '#contract/fields.ts';
import { talkRecordPath } from '#contract/talks.ts';
import { z } from 'zod';
import { ok } from '#core/kit/result.ts';
import { officialDate, petitionersInWords } from '#core/papers/official-wording.ts';
import { composeTalkRecord } from '#core/papers/compose-talk-record.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Talk } from '#core/petitions/talk.ts';
import { talkOutcomeWords } from '#core/petitions/talk-words.ts';
import { receptionKindWords } from '#core/receptions/reception-kinds.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetition, type NamedPetition } from '#ledger/load-petition.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Database, Reader } from '#ledger/transaction.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { renderPdf } from './render-pdf.ts';
import { sendPaper } from './routes.ts';
import { matterOf } from './shared-facts.ts';

export type TalkRecordParts = {
  readonly database: Database;
  readonly files: FileStore;
  readonly typefaces: () => Promise<Typefaces>;
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | undefined>;
};

const paramsShape = z.object({ id: petitionId, talkId });

/** For whoever may read the petition; what was said never leaves the office by another way. */
export function talkRecordRoute(app: FastifyInstance, parts: TalkRecordParts): void {
  app.get(talkRecordPath(':id', ':talkId'), async (request, reply) => {
    const caller = await parts.authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    const params = paramsShape.safeParse(request.params);
    if (!params.success) return sendHouseProblem(request, reply, 'not-found');
    const loaded = await loadPetition(parts.database.read, caller.actor, params.data.id);
    const talk = loaded.ok ? loaded.value.state.talks.find(({ id }) => id === params.data.talkId) : undefined;
    if (!loaded.ok || !talk) return sendHouseProblem(request, reply, 'not-found');
    const content = composeTalkRecord({
      ...factsOf(loaded.value, talk, caller),
      where: await whereOf(talk, caller, parts.database.read),
      picture: await pictureOf(talk, parts),
    });
    return sendPaper(
      request,
      reply,
      ok({
        bytes: await renderPdf(content, await parts.typefaces()),
        type: 'application/pdf',
        fileName: `接访谈话记录 ${loaded.value.state.number} ${talk.on}.pdf`,
      }),
    );
  });
}

function factsOf({ state, petitioners }: NamedPetition, talk: Talk, { directory }: Caller) {
  const matter = matterOf({ state, petitioners });
  const { leader, signature } = talk;
  return {
    organ: directory.unitName(state.registeringUnitId),
    petitionNumber: state.number,
    subject: state.title,
    petitioners: petitionersInWords(matter.petitioners, matter.petitionerCount),
    peopleCount: state.peopleCount,
    claims: state.claims.map(({ text }) => ({ text })),
    on: talk.on,
    startedAt: talk.startedAt,
    endedAt: talk.endedAt,
    leader,
    writtenFor: talk.writtenFor,
    present: talk.present,
    record: talk.record,
    opinion: talk.opinion,
    outcome: talkOutcomeWords[talk.outcome].zh,
    owed: owedIn(state, talk, (id) => directory.unitName(id)),
    signedName: signature.by === 'name' ? leader.name : undefined,
  };
}

const owedIn = (
  { promises }: PetitionState,
  { id }: Talk,
  unitName: (id: PetitionState['registeringUnitId']) => string,
): readonly string[] =>
  promises
    .filter(({ talkId: of }) => of === id)
    .map(({ text, unitId, limit }) => `${text}（${unitName(unitId)}，${officialDate(limit)}前）`);

async function whereOf({ receptionId }: Talk, { actor }: Caller, read: Reader): Promise<string> {
  if (receptionId === undefined) return '';
  const [reception] = await loadReceptions(read, actor.jurisdictionId, [receptionId]);
  if (!reception) return '';
  const { place, room, kind } = reception;
  return `${place}${room}（${receptionKindWords[kind].zh}）`;
}

async function pictureOf(
  { signature }: Talk,
  { database, files }: Pick<TalkRecordParts, 'database' | 'files'>,
): Promise<Uint8Array | undefined> {
  if (signature.by !== 'finger') return undefined;
  const row = await database.read
    .selectFrom('attachment')
    .select(['sha256'])
    .where('id', '=', signature.attachmentId)
    .where('type', '=', 'image/png')
    .executeTakeFirst();
  return row && (await buffer(files.get(row.sha256)));
}
