import { parsePhone } from '#core/people/phone.ts';
import type { Booker } from '#ledger/booking-ledger.ts';
import type { Carrier as CarrierName } from '#ledger/message-tables.ts';
import type { Carrier, MessageGateway } from '#platform/messages/carrier.ts';

export type Told =
  | { readonly kind: 'sent'; readonly carrier: CarrierName }
  | {
      readonly kind: 'no-gateway' | 'no-address' | 'refused' | 'unavailable' | 'unsure';
      readonly detail: string;
    };

type Way = { readonly name: CarrierName; readonly carrier: Carrier; readonly to: string };

/**
 * Tells somebody by the first way that takes the message: SMS before e-mail. The next way is tried only where the one before
 * certainly did not send it.
 */
export async function deliverMessage(
  message: { readonly id: string; readonly subject: string; readonly text: string },
  person: Booker | undefined,
  gateway: MessageGateway,
): Promise<Told> {
  if (!gateway.sms && !gateway.mail) return { kind: 'no-gateway', detail: '' };
  const failed: Exclude<Told, { kind: 'sent' }>[] = [];
  for (const { name, carrier, to } of waysTo(person, gateway)) {
    const delivery = await carrier.send({ ...message, to });
    if (delivery.kind === 'accepted') return { kind: 'sent', carrier: name };
    failed.push(delivery);
    if (delivery.kind === 'unsure') return delivery;
  }
  const detail = failed.map((one) => one.detail).join(' · ');
  if (failed.length === 0) return { kind: 'no-address', detail };
  // As long as one way may open again, it is not given up.
  return { kind: failed.some(({ kind }) => kind === 'unavailable') ? 'unavailable' : 'refused', detail };
}

function waysTo(person: Booker | undefined, { sms, mail }: MessageGateway): readonly Way[] {
  if (!person) return [];
  const phone = parsePhone(person.phone);
  return [
    ...(sms && phone.ok && phone.value.kind === 'mobile'
      ? [{ name: 'sms' as const, carrier: sms, to: phone.value.number }]
      : []),
    ...(mail && person.email !== '' ? [{ name: 'mail' as const, carrier: mail, to: person.email }] : []),
  ];
}
