// The last mile to a telephone or a mailbox. One carrier takes one message to one address and says what became of it.

export type Outgoing = {
  /** The same for every try: a gateway that knows it already takes it only once. */
  readonly id: string;
  readonly to: string;
  /** Carriers without subjects leave it out. */
  readonly subject: string;
  readonly text: string;
};

/**
 * `accepted`: the gateway has it. `refused`: it will never take this one. `unavailable`: it was certainly not sent, try later.
 * `unsure`: it may have gone out, so it must not be sent again. `detail`: a code for whoever looks after the computer, never
 * an address or a text.
 */
export type Delivery =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' | 'unavailable' | 'unsure'; readonly detail: string };

export type Carrier = {
  /** Where it goes, without secrets: a host and port. */
  readonly host: string;
  /** Never throws. Answers within `carrierTimeoutMs`. */
  readonly send: (message: Outgoing) => Promise<Delivery>;
};

/** However a gateway hangs, a message has an end by then. */
export const carrierTimeoutMs = 45_000;

/** What the office has: none, one, or both. */
export type MessageGateway = { readonly sms: Carrier | undefined; readonly mail: Carrier | undefined };
