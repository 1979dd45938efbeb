// Papers on a random walk: steps that issue one number it, and everybody tries to void and to issue again.
import type { Actor } from '#core/access/actor.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import { issuerOf } from '#core/petitions/issued-papers.ts';
import type { Paper } from '#core/petitions/paper.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionState, ServiceReceipt } from '#core/petitions/petition.ts';
import { serveNotice } from '#core/petitions/serve-notice.ts';
import { reissuePaper, voidPaper } from '#core/petitions/void-paper.ts';

type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;

const issued: Readonly<Record<string, PetitionPaperKind>> = {
  object: 'objection-statement',
  accept: 'acceptance-notice',
  'approve-extension': 'extension-notice',
  redirect: 'guidance-notice',
  'sign-decision': 'decision-letter',
};

/** The same events, with the number that the step's paper gets. */
export function withNumber(step: string, result: Events, state: PetitionState, today: PlainDate): Events {
  const kind = issued[step];
  if (!result.ok || !kind) return result;
  return ok([...result.value, numbered(kind, fold(result.value, state) ?? state, today)]);
}

function numbered(
  paper: PetitionPaperKind,
  state: PetitionState,
  on: PlainDate,
  replaces?: string,
): PetitionEvent {
  const number = `${paper}〔2026〕${state.papers.length + 1}号`;
  const unitId = issuerOf({ kind: paper, number, on }, state);
  return { kind: 'PaperNumbered', paper, number, on, unitId, ...(replaces ? { replaces } : {}) };
}

// The newest more often than others, and now and then one that is not there.
function anyPaper({ papers }: PetitionState, choice: number): Paper['number'] {
  const at = choice % 3 ? papers.length - 1 : choice % (papers.length + 1);
  return papers[at]?.number ?? '没有这个号';
}

const served = (servedOn: PlainDate): ServiceReceipt => ({
  method: 'in-person',
  servedOn,
  place: '',
  recipient: '李',
  relation: '',
  servers: ['甲'],
  witnesses: [],
  remark: '',
});

export const paperMoves = (
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
  choice: number,
) => ({
  'serve-notice': (): Events =>
    serveNotice({ number: anyPaper(state, choice), service: served(facts.today) }, state, facts),
  'void-paper': (): Events =>
    voidPaper({ number: anyPaper(state, choice), reason: '文号用错' }, state, facts),
  'reissue-paper': (): Events => {
    const paper = reissuePaper({ number: anyPaper(state, choice) }, state, facts);
    return paper.ok ? ok([numbered(paper.value.kind, state, facts.today, paper.value.number)]) : paper;
  },
});
