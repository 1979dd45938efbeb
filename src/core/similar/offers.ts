// A row of offers to join two groups, the best always at hand.

/** `ages` tells whether either group has changed since the offer was made. */
export type Offer = {
  readonly one: number;
  readonly other: number;
  readonly degree: number;
  readonly ages: number;
};

/** Adds to a row that only these two functions touch. */
export function addOffer(offers: Offer[], offer: Offer): void {
  let place = offers.length;
  offers.push(offer);
  while (place > 0) {
    const above = (place - 1) >> 1;
    if (!isBetter(offers, place, above)) return;
    exchange(offers, place, above);
    place = above;
  }
}

/** Takes the best out: the highest degree, among equals the earliest matters. */
export function takeBest(offers: Offer[]): Offer | undefined {
  const best = offers[0];
  const last = offers.pop();
  if (last === undefined || offers.length === 0) return best;
  offers[0] = last;
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    if (left >= offers.length) return best;
    const below = left + 1 < offers.length && isBetter(offers, left + 1, left) ? left + 1 : left;
    if (!isBetter(offers, below, place)) return best;
    exchange(offers, below, place);
    place = below;
  }
}

function isBetter(offers: readonly Offer[], first: number, second: number): boolean {
  const [a, b] = [offers[first], offers[second]];
  if (!a || !b) return false;
  if (a.degree !== b.degree) return a.degree > b.degree;
  return a.one !== b.one ? a.one < b.one : a.other < b.other;
}

function exchange(offers: Offer[], first: number, second: number): void {
  const [a, b] = [offers[first], offers[second]];
  if (!a || !b) return;
  offers[first] = b;
  offers[second] = a;
}
