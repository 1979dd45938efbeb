import type { LedgerColumnId } from '#core/petitions/ledger-columns.ts';

/** How wide the columns of the ledger are. The title takes what room is left. */
export const columnWidthsPx = {
  number: 186,
  title: 218,
  petitioners: 110,
  channel: 92,
  contentClass: 150,
  placeName: 140,
  receivedOn: 112,
  phase: 100,
  registeringUnit: 150,
  responsibleUnit: 150,
  handler: 84,
  nextLimit: 190,
  answeredOn: 112,
  solvedOn: 112,
  satisfaction: 100,
  outcomes: 132,
  executeBy: 112,
} as const satisfies Record<LedgerColumnId, number>;

export const defaultColumns: readonly LedgerColumnId[] = [
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
export function moveColumn(
  shown: readonly LedgerColumnId[],
  id: LedgerColumnId,
  steps: number,
): readonly LedgerColumnId[] {
  const from = shown.indexOf(id);
  if (from < 0) return shown;
  const to = Math.min(Math.max(from + steps, 0), shown.length - 1);
  const rest = shown.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
