// Notices whose service no step of its own records reach the petitioner by hand, by post, electronically or left; the receipt
// is kept with the paper (《信访工作条例》第二十二条、第二十三条; fields after 《民事诉讼法》第八十七条至第九十一条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState, ServiceReceipt } from './petition.ts';
import { isServable } from './servable-notices.ts';
import { refuseService, type ServiceRefusal } from './serve-decision.ts';
import type { StepRefusal } from './steps.ts';
import { findOwnPaper, type PaperRefusal } from './void-paper.ts';

type ServeNotice = { readonly number: string; readonly service: ServiceReceipt };

/** Records how a notice reached the petitioner. No limit hangs on it; once served, a paper is not voided any more. */
export function serveNotice(
  { number, service }: ServeNotice,
  state: PetitionState,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | PaperRefusal | ServiceRefusal> {
  const found = findOwnPaper('serve-notice', number, state, actor);
  if (!found.ok) return found;
  const paper = found.value;
  if (paper.voided) return err({ kind: 'petitions.paper-already-void', number, on: paper.voided.on });
  if (paper.service) return err({ kind: 'petitions.paper-already-served', number });
  if (!isServable(paper)) return err({ kind: 'petitions.paper-not-a-notice', number });
  const refusal = refuseService(service, paper.on, today);
  return refusal ? err(refusal) : ok([{ kind: 'NoticeServed', paper: paper.kind, number, service }]);
}
