import type { Words } from '#core/kit/language.ts';
import { ledgerTexts } from '../../texts/ledger.ts';
import { qualityTexts } from '../../texts/quality.ts';

type Column = { readonly name: Words; readonly widthPx: number };

/** The columns the ledger can show. The title takes what room is left. */
export const columns = {
  number: { name: ledgerTexts.number, widthPx: 186 },
  title: { name: ledgerTexts.petitionTitle, widthPx: 218 },
  petitioners: { name: ledgerTexts.petitioners, widthPx: 110 },
  channel: { name: ledgerTexts.channel, widthPx: 92 },
  contentClass: { name: ledgerTexts.contentClass, widthPx: 150 },
  placeName: { name: ledgerTexts.placeName, widthPx: 140 },
  receivedOn: { name: ledgerTexts.receivedOn, widthPx: 112 },
  phase: { name: ledgerTexts.phase, widthPx: 100 },
  registeringUnit: { name: ledgerTexts.registeringUnit, widthPx: 150 },
  responsibleUnit: { name: ledgerTexts.responsibleUnit, widthPx: 150 },
  handler: { name: ledgerTexts.handler, widthPx: 84 },
  nextLimit: { name: ledgerTexts.nextLimit, widthPx: 190 },
  answeredOn: { name: qualityTexts.answered, widthPx: 112 },
  solvedOn: { name: qualityTexts.solved, widthPx: 112 },
  satisfaction: { name: qualityTexts.satisfied, widthPx: 100 },
  outcomes: { name: qualityTexts.outcome, widthPx: 132 },
  executeBy: { name: qualityTexts.executeBy, widthPx: 112 },
} as const satisfies Record<string, Column>;

export type ColumnId = keyof typeof columns;

export const columnIds = [
  'number',
  'title',
  'petitioners',
  'channel',
  'contentClass',
  'placeName',
  'receivedOn',
  'phase',
  'registeringUnit',
  'responsibleUnit',
  'handler',
  'nextLimit',
  'answeredOn',
  'solvedOn',
  'satisfaction',
  'outcomes',
  'executeBy',
] as const satisfies readonly ColumnId[];

export const defaultColumns: readonly ColumnId[] = [
  'number',
  'title',
  'petitioners',
  'receivedOn',
  'phase',
  'responsibleUnit',
  'handler',
  'nextLimit',
];

/** The columns with `id` moved by `steps` places; it stays inside. */
export function moveColumn(shown: readonly ColumnId[], id: ColumnId, steps: number): readonly ColumnId[] {
  const from = shown.indexOf(id);
  if (from < 0) return shown;
  const to = Math.min(Math.max(from + steps, 0), shown.length - 1);
  const rest = shown.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
