import type { ChartKind, ProcedureChart } from '#core/charts/procedure-chart.ts';
import type { Calendar } from '#core/clocks/calendar.ts';
import type { Language } from '#core/kit/language.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import type { HallParts } from '#features/hall/hall-parts.ts';
import type { BookingParts } from '#features/bookings/booking-parts.ts';
import type { HolderParts } from '#features/petitions/follow-as-holder.ts';
import type { SlipPrinter } from '#features/papers/print-slips.ts';

/** The papers a petitioner may have of the own petition. */
/** The papers that are the petitioner's own. */
export const citizenPaperKinds = [
  'acceptance-notice',
  'extension-notice',
  'guidance-notice',
  'destination-notice',
  'suggestion-reply',
  'duty-notice',
  'competence-notice',
  'refusal-notice',
  'no-more-notice',
  'decision-letter',
  'hearing-notice',
  'invitation-notice',
  'review-acceptance',
  'review-refusal',
  'review-suspension',
  'review-resumption',
  'review-opinion',
  'final-review-opinion',
  'mediation-agreement',
  'settlement-agreement',
  'simple-reply',
  'conversion-notice',
] as const satisfies readonly PetitionPaperKind[];
export type CitizenPaperKind = (typeof citizenPaperKinds)[number];

/** What the citizen pages are built from; `app.ts` gives them. */
export type PortalParts = HolderParts &
  Pick<HallParts, 'hallKeys'> &
  BookingParts & {
    readonly slips: SlipPrinter;
    /** Where everybody reaches the pages, for what is printed; without it the address that was asked. */
    readonly publicUrl: string | undefined;
    readonly openLaw: { readonly current: () => { readonly calendar: Calendar } };
    /** The paper as PDF. Without this the pages name the papers and offer none. */
    readonly renderPaper?: (
      petitionId: PetitionId,
      kind: CitizenPaperKind,
      number: string,
    ) => Promise<Uint8Array>;
    /** The procedure charts; without them there is no page of them. */
    readonly charts?: {
      readonly chart: (kind: ChartKind) => ProcedureChart;
      readonly draw: (kind: ChartKind, format: 'svg' | 'pdf', language: Language) => Promise<Uint8Array>;
    };
  };
