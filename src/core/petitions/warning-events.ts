import type { PlainDate } from '../kit/plain-date.ts';
import type { Rung } from '../supervision/ladder.ts';

/** A limit came near or passed: `on` is the day it became true, whenever it was recorded. */
export type WarningEvent = {
  readonly kind: 'WarningRaised';
  readonly clock: string;
  readonly from: PlainDate;
  readonly limit: PlainDate;
  readonly rung: Rung;
  readonly on: PlainDate;
};
