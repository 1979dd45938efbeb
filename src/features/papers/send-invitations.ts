import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { invitationListId } from '#contract/fields.ts';
import { invitationLettersPath } from '#contract/invitation-lists.ts';
import { foldInvitationList } from '#core/outreach/invitation-list.ts';
import { composePaper } from '#core/papers/compose-paper.ts';
import { err, ok } from '#core/kit/result.ts';
import { loadPetition } from '#ledger/load-petition.ts';
import { invitationListEvents } from '#ledger/outreach-ledger.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { asIssued } from './as-issued.ts';
import { drawSheet, type Sheet } from './draw-sheet.ts';
import { gatherFacts } from './gather-facts.ts';
import { layOutLetter } from './lay-out-letter.ts';
import { sourceOf } from './make-paper.ts';
import { prepareFaces } from './prepare-faces.ts';
import { readerOf, sendPaper, type PaperRouteParts } from './routes.ts';

const kind = 'invitation-notice';
const paramsShape = z.object({ id: invitationListId });

/** The letters of everybody who was picked from a list and has not answered yet, in one file to print. */
export function invitationLettersRoute(app: FastifyInstance, parts: PaperRouteParts): void {
  app.get(invitationLettersPath(':id'), async (request, reply) => {
    const caller = await parts.authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    const params = paramsShape.safeParse(request.params);
    if (!params.success) return sendHouseProblem(request, reply, 'not-found');
    const { read } = parts.database;
    const { actor } = caller;
    const list = foldInvitationList(await invitationListEvents(read, actor.jurisdictionId, params.data.id));
    const typefaces = await parts.typefaces();
    const sheets: Sheet[] = [];
    for (const { petitionId, fate } of list?.matters ?? []) {
      if (fate?.kind !== 'picked') continue;
      const loaded = await loadPetition(read, actor, petitionId);
      if (!loaded.ok || loaded.value.state.invitations.at(-1)?.answer) continue;
      const state = asIssued(loaded.value, kind, undefined);
      const source =
        state && (await sourceOf({ ...loaded.value, state }, readerOf(caller, request, parts), parts));
      const facts = source && gatherFacts(kind, source);
      if (!facts) continue;
      const content = composePaper(kind, facts);
      if (content.shape !== 'letter') continue;
      await prepareFaces(content, typefaces);
      sheets.push(layOutLetter(content, typefaces));
    }
    const [first] = sheets;
    if (!list || !first) return sendPaper(request, reply, err({ kind: 'papers.not-issued' }));
    const all = { ...first, pages: sheets.flatMap(({ pages }) => pages) };
    const bytes = await drawSheet(all, typefaces);
    const fileName = `约访通知书 ${list.month}.pdf`;
    return sendPaper(request, reply, ok({ bytes, type: 'application/pdf', fileName }));
  });
}
