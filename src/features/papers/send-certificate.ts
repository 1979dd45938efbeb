import type { FastifyInstance, FastifyRequest } from 'fastify';
import { certificatePath, readCertificate } from '#contract/clocks.ts';
import { explainDue } from '#core/clocks/explain-due.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { ok } from '#core/kit/result.ts';
import { composeCertificate } from '#core/papers/compose-certificate.ts';
import { clockOwnerWords } from '#core/petitions/petition-words.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { certificateOf, type PetitionCertificate } from '#features/clocks/queries.ts';
import { loadPetition } from '#ledger/load-petition.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { renderPdf } from './render-pdf.ts';
import { sendPaper } from './routes.ts';

export type CertificateRouteParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly law: LawBook;
  readonly publishedThrough: () => PlainDate;
  readonly typefaces: () => Promise<Typefaces>;
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | undefined>;
};

/** The certificate of a limit as a page to print; the same facts as `readCertificate` gives. */
export function certificateRoute(app: FastifyInstance, parts: CertificateRouteParts): void {
  app.get(certificatePath(':id', ':number'), async (request, reply) => {
    const caller = await parts.authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    const params = readCertificate.params.safeParse(request.params);
    if (!params.success) return sendHouseProblem(request, reply, 'not-found');
    const loaded = await loadPetition(parts.database.read, caller.actor, params.data.id);
    if (!loaded.ok) return sendHouseProblem(request, reply, 'not-found');
    const { directory } = caller;
    const facts = { directory, law: parts.law };
    const certificate = certificateOf(loaded.value, Number(params.data.number), facts);
    if (!certificate) return sendHouseProblem(request, reply, 'not-found');
    const organ = directory.unitName(loaded.value.state.registeringUnitId);
    const content = composeCertificate(factsOf(certificate, organ, parts));
    return sendPaper(
      request,
      reply,
      ok({
        bytes: await renderPdf(content, await parts.typefaces()),
        type: 'application/pdf',
        fileName: `期限计算说明 ${certificate.petitionNumber}-${params.data.number}.pdf`,
      }),
    );
  });
}

function factsOf(certificate: PetitionCertificate, organ: string, parts: CertificateRouteParts) {
  return {
    certificate,
    organ,
    petitionNumber: certificate.petitionNumber,
    subject: certificate.title,
    name: certificate.name.zh,
    owner: clockOwnerWords[certificate.owner].zh,
    ruleSets: certificate.ruleSets.map((set) => set.name.zh),
    outcome: certificate.outcome.zh,
    approval: certificate.approval,
    stoppedOn: certificate.stoppedOn,
    explanation: explainDue(certificate.due, 'zh'),
    moves: certificate.moves,
    publishedThrough: parts.publishedThrough(),
    madeOn: parts.clock.today(),
  };
}
