// What a correction changed: both entries stay in the log, and this is the difference between them.
import type { Intake } from './petition.ts';

const fields = [
  'channel',
  'receivedOn',
  'title',
  'narrative',
  'people',
  'peopleCount',
  'claims',
  'place',
  'respondent',
  'attachments',
  'externalId',
] as const satisfies readonly (keyof Intake)[];

export type IntakeField = (typeof fields)[number];

/** The fields that say something else afterwards. The route of a claim is no part of what came in. */
export function changedFields(before: Intake, after: Intake): readonly IntakeField[] {
  return fields.filter((field) => toText(before, field) !== toText(after, field));
}

function toText(intake: Intake, field: IntakeField): string {
  if (field !== 'claims') return JSON.stringify(intake[field]) ?? '';
  return JSON.stringify(
    intake.claims.map(({ id, text, purpose, contentClass }) => [id, text, purpose, contentClass]),
  );
}
