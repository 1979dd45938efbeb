import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { supervisionCauseWords, supervisionTriggerWords } from '#core/petitions/supervision.ts';
import { toLimit, type PaperSource } from './paper-source.ts';
import { contactOf, dueOf, matterOf, paperOf } from './shared-facts.ts';

/** The letter of the latest order, with the reminders that came before it. */
export function gatherSupervision(source: PaperSource): PaperFacts['supervision-letter'] | undefined {
  const { state, directory } = source;
  const paper = paperOf(state, 'supervision-letter');
  const due = dueOf(state, 'supervision_reply');
  const order = state.supervision.orders.at(-1);
  if (!paper || !due || !order) return undefined;
  return {
    organ: directory.unitName(order.byUnitId),
    number: paper.number,
    issuedOn: paper.on,
    toUnit: directory.unitName(order.unitId),
    matter: matterOf(source),
    ground: supervisionTriggerWords[order.trigger].zh,
    cause: supervisionCauseWords[order.cause].zh,
    facts: order.facts,
    request: order.request,
    replyLimit: toLimit(due),
    reminders: state.supervision.urges
      .filter((urge) => urge.unitId === order.unitId)
      .map(({ on, text }) => ({ on, text })),
    contact: contactOf(''),
  };
}
