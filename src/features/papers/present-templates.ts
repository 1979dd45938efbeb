import type { TemplateView } from '#contract/templates.ts';
import { say, type Language } from '#core/kit/language.ts';
import { listWordFields, type FieldLine } from '#core/papers/list-word-fields.ts';
import { paperKinds, type PaperKind } from '#core/papers/paper-facts.ts';
import { shippedVersion, templateOf } from '#core/papers/templates.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { TemplateLog } from '#ledger/template-ledger.ts';
import { dayAtShanghai } from '#platform/clock/clock.ts';
import { templateNames } from './template-names.ts';

/** Every kind of paper with its template as it stands, its versions and its fields. */
export function presentTemplates(log: TemplateLog, directory: Directory, language: Language): TemplateView[] {
  return paperKinds.map((kind) => {
    const template = templateOf(kind, log.templates);
    const chosen = log.story.findLast(({ event }) => event.kind === 'TemplateChosen' && event.paper === kind);
    const field = ({ field: name, meaning, example }: FieldLine) => ({
      field: name,
      meaning: say(meaning, language),
      example,
    });
    return {
      kind,
      name: say(templateNames[kind], language),
      current: template.current,
      ...(chosen
        ? { since: dayAtShanghai(chosen.recordedAt), by: directory.personName(chosen.actorId) }
        : {}),
      versions: [
        { version: shippedVersion, fileName: `${templateNames[kind].zh}.docx` },
        ...template.versions.map(({ version, fileName, sizeBytes }) => ({
          version,
          fileName,
          sizeBytes,
          ...keptBy(kind, version, log, directory),
        })),
      ].reverse(),
      fields: listWordFields(kind).map((entry) => ({
        ...field(entry),
        required: entry.required,
        rows: entry.rows.map(field),
      })),
    };
  });
}

function keptBy(kind: PaperKind, version: number, { story }: TemplateLog, directory: Directory) {
  const kept = story.find(
    ({ event }) => event.kind === 'TemplateKept' && event.paper === kind && event.version === version,
  );
  return kept ? { keptOn: dayAtShanghai(kept.recordedAt), keptBy: directory.personName(kept.actorId) } : {};
}
