import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { PaperKind } from '#core/papers/paper-facts.ts';
import { foldTemplates, shippedVersion, templateOf, type KeptTemplate } from '#core/papers/templates.ts';
import type { TemplateLog } from '#ledger/template-ledger.ts';
import { dayAtShanghai } from '#platform/clock/clock.ts';

export type TemplateParts = {
  readonly programFolder: string;
  readonly files: { readonly get: (sha256: Buffer) => Readable };
};

/** The bytes of one version of a template; nothing when there is no such version. */
export async function findTemplate(
  kind: PaperKind,
  version: number,
  templates: readonly KeptTemplate[],
  { programFolder, files }: TemplateParts,
): Promise<Uint8Array | undefined> {
  if (version === shippedVersion) return shippedTemplate(kind, programFolder);
  const file = templateOf(kind, templates).versions.find((one) => one.version === version);
  return file && buffer(files.get(Buffer.from(file.sha256, 'hex')));
}

/** The version that was in force at the end of a day, for papers whose own entry does not name theirs. */
export function versionOn(kind: PaperKind, day: PlainDate, { story }: Pick<TemplateLog, 'story'>): number {
  const until = story.filter(({ recordedAt }) => dayAtShanghai(recordedAt) <= day);
  return templateOf(kind, foldTemplates(until.map((entry) => entry.event))).current;
}

/** The template that came with the program. */
export function shippedTemplate(kind: PaperKind, programFolder: string): Promise<Uint8Array> {
  return readFile(join(programFolder, 'law', 'forms', `${kind}.docx`));
}
