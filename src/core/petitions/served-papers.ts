// The papers whose service is recorded, each with its receipt (送达回证; its fields after 《民事诉讼法》第八十七条至第九十一条).
import type { PetitionEvent } from './events.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { ServiceReceipt } from './petition.ts';
import { noticeKinds } from './servable-notices.ts';

const servedKinds = [
  ...noticeKinds,
  'decision-letter',
  'extension-notice',
  'duty-notice',
  'hearing-notice',
  'review-opinion',
  'final-review-opinion',
] as const satisfies readonly PetitionPaperKind[];

export type ServedKind = (typeof servedKinds)[number];

export const isServedKind = (kind: string): kind is ServedKind => servedKinds.some((one) => one === kind);

/** A paper with the record of its service, which is absent until it has been served. */
export type ServedPaper = {
  readonly kind: ServedKind;
  readonly number: string;
  readonly service: ServiceReceipt | undefined;
};

/** What became of the paper with this number; nothing when it is void or of a kind whose service is not recorded. */
export function findServed(number: string, story: readonly PetitionEvent[]): ServedPaper | undefined {
  const at = story.findIndex((event) => event.kind === 'PaperNumbered' && event.number === number);
  const paper = story[at];
  if (paper?.kind !== 'PaperNumbered' || !isServedKind(paper.paper)) return undefined;
  if (story.some((event) => event.kind === 'PaperVoided' && event.number === number)) return undefined;
  const kind = paper.paper;
  const later = story.slice(at + 1);
  const next = later.findIndex((event) => event.kind === 'PaperNumbered' && event.paper === kind);
  const own = next === -1 ? later : later.slice(0, next);
  return { kind, number, service: own.map((event) => serviceIn(event, kind)).find((one) => one) };
}

function serviceIn(event: PetitionEvent, kind: ServedKind): ServiceReceipt | undefined {
  switch (event.kind) {
    case 'NoticeServed':
      return event.paper === kind ? event.service : undefined;
    case 'DecisionServed':
      return kind === 'decision-letter' ? event.service : undefined;
    case 'ExtensionServed':
      return kind === 'extension-notice' ? event.service : undefined;
    case 'DutyAnswerServed':
      return kind === 'duty-notice' ? event.service : undefined;
    case 'HearingNoticeServed':
      return kind === 'hearing-notice' ? event.service : undefined;
    case 'ReviewServed':
      return kind === (event.level === 'review' ? 'review-opinion' : 'final-review-opinion')
        ? event.service
        : undefined;
    default:
      return undefined;
  }
}
