import type { PetitionState } from './petition.ts';
import type { SupervisionEvent } from './supervision-events.ts';
import { openUrges, type Supervision, type SupervisionOrder } from './supervision.ts';

/** What an act of supervision changes. */
export function evolveSupervision(
  state: PetitionState,
  event: SupervisionEvent,
): Pick<PetitionState, 'supervision'> {
  return { supervision: { ...state.supervision, ...change(state, event) } };
}

function change(state: PetitionState, event: SupervisionEvent): Partial<Supervision> {
  const { urges, orders, inspections } = state.supervision;
  switch (event.kind) {
    case 'UnitUrged':
      return { urges: [...urges, { ...event.urge, answer: undefined }] };
    case 'UrgeAnswered': {
      const open = openUrges(state);
      const answer = { on: event.on, text: event.text };
      return { urges: urges.map((urge) => (open.includes(urge) ? { ...urge, answer } : urge)) };
    }
    case 'SupervisionOrdered':
      return { orders: [...orders, { ...event.order, replies: [], closed: undefined }] };
    case 'SupervisionReplied': {
      const reply = { on: event.on, text: event.text, returned: undefined };
      return { orders: orders.map(onOpen((order) => ({ ...order, replies: [...order.replies, reply] }))) };
    }
    case 'SupervisionReplyReturned':
      return { orders: orders.map(onOpen((order) => returned(order, event))) };
    case 'SupervisionClosed': {
      const closed = { on: event.on, outcome: event.outcome };
      return { orders: orders.map(onOpen((order) => ({ ...order, closed }))) };
    }
    case 'SiteInspected':
      return { inspections: [...inspections, event.inspection] };
  }
}

type Change = (order: SupervisionOrder) => SupervisionOrder;

// There is one open order at most.
const onOpen =
  (renewed: Change): Change =>
  (order) =>
    order.closed === undefined ? renewed(order) : order;

function returned(
  order: SupervisionOrder,
  { on, reason, replyBy }: Extract<SupervisionEvent, { kind: 'SupervisionReplyReturned' }>,
): SupervisionOrder {
  const replies = order.replies.map((reply) =>
    reply.returned ? reply : { ...reply, returned: { on, reason } },
  );
  return { ...order, replyBy, replies };
}
