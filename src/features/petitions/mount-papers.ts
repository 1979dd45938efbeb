// Voiding a numbered paper and making it again.
import * as contract from '#contract/paper-steps.ts';
import { ok } from '#core/kit/result.ts';
import { serveNotice } from '#core/petitions/serve-notice.ts';
import { reissuePaper, voidPaper } from '#core/petitions/void-paper.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall } from './prepare-step.ts';
import { listSeries, readNumbers } from './read-register.ts';
import { takeStep } from './take-step.ts';

const pageSize = 100;

export function mountPapers(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.readRegister, async ({ query }, { caller, language }) => {
    const { read } = parts.database;
    const series = await listSeries(read, caller, language);
    const { year, ...wanted } = query;
    const page = { ...wanted, year: year === undefined ? undefined : Number(year), pageSize };
    return ok({ series, ...(await readNumbers(read, caller, series, page, language)) });
  });
  mount(contract.voidPaper, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'void-paper',
      step,
      (state) => justEvents(voidPaper(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.serveNotice, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'serve-notice',
      step,
      (state) => justEvents(serveNotice(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.reissuePaper, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'reissue-paper',
      step,
      (state) => {
        const paper = reissuePaper(body, state, factsOf(call, parts, state));
        return paper.ok ? ok({ events: [], papers: [paper.value.kind], replaces: body.number }) : paper;
      },
      parts,
    );
  });
}
