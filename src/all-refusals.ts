// One table of all that can be refused, from the tables of the areas.
import { accountRefusals } from '#features/accounts/refusals.ts';
import { bookingRefusals } from '#features/bookings/refusals.ts';
import { lawRefusals } from '#features/clocks/refusals.ts';
import { hallRefusals } from '#features/hall/refusals.ts';
import { importRefusals } from '#features/imports/refusals.ts';
import { outreachRefusals } from '#features/outreach/refusals.ts';
import { messageRefusals } from '#features/messages/refusals.ts';
import { organisationRefusals } from '#features/organisation/refusals.ts';
import { petitionRefusals } from '#features/petitions/refusals.ts';
import { receptionRefusals } from '#features/receptions/refusals.ts';
import { suggestionRefusals } from '#features/suggestions/refusals.ts';
import { worklistRefusals } from '#features/worklists/refusals.ts';
import { paperRefusals } from '#features/papers/refusals.ts';

/** Every refusal of every area in words. */
export const allRefusals = {
  ...accountRefusals,
  ...organisationRefusals,
  ...importRefusals,
  ...petitionRefusals,
  ...worklistRefusals,
  ...paperRefusals,
  ...lawRefusals,
  ...suggestionRefusals,
  ...receptionRefusals,
  ...hallRefusals,
  ...bookingRefusals,
  ...outreachRefusals,
  ...messageRefusals,
} as const;
