import { composeBookingSlip, type BookingSlipFacts } from '#core/papers/compose-booking-slip.ts';
import { composeNumberSlip, type NumberSlipFacts } from '#core/papers/compose-number-slip.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { drawSheet } from './draw-sheet.ts';
import { layOutNumber } from './lay-out-number.ts';
import { renderSlip } from './render-slip.ts';

/** What somebody holds in the hand on the day of a reception, as PDF. */
export type SlipPrinter = {
  /** A5, with the code large and as a square to be scanned. */
  readonly booking: (facts: BookingSlipFacts) => Promise<Uint8Array>;
  /** A strip of 58 mm for the printer of a hall. */
  readonly number: (facts: NumberSlipFacts) => Promise<Uint8Array>;
};

/** The printer with the typefaces of the house. */
export function slipPrinter(typefaces: () => Promise<Typefaces>): SlipPrinter {
  return {
    booking: async (facts) => renderSlip(composeBookingSlip(facts), await typefaces()),
    number: async (facts) => {
      const content = composeNumberSlip(facts);
      const faces = await typefaces();
      const words = `0123456789AY.${content.title}${content.number}${content.lines.join('')}叫号规则${content.rules.join('')}`;
      await faces.prepare('title', content.organ);
      await faces.prepare('hei', words);
      return drawSheet(layOutNumber(content, faces), faces);
    },
  };
}
