// The office's own Word templates: every version that was ever kept, and which one papers are made with now. Version 0 is
// the shipped one. Kinds of events are never renamed.
import type { Actor } from '../access/actor.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PaperKind } from './paper-facts.ts';

export type TemplateEvent =
  | ({ readonly kind: 'TemplateKept'; readonly paper: PaperKind } & TemplateFile)
  | { readonly kind: 'TemplateChosen'; readonly paper: PaperKind; readonly version: number };

/** The file lies in the file store under its hash. */
export type TemplateFile = {
  readonly version: number;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly fileName: string;
};

export type KeptTemplate = {
  readonly paper: PaperKind;
  /** The version in force; 0 for the shipped one. */
  readonly current: number;
  readonly versions: readonly TemplateFile[];
};

export const shippedVersion = 0;

export function foldTemplates(events: readonly TemplateEvent[]): readonly KeptTemplate[] {
  const kept = new Map<PaperKind, KeptTemplate>();
  for (const event of events)
    kept.set(event.paper, changed(templateOf(event.paper, [...kept.values()]), event));
  return [...kept.values()];
}

/** A kind that the office never touched has the shipped template only. */
export function templateOf(paper: PaperKind, templates: readonly KeptTemplate[]): KeptTemplate {
  return templates.find((one) => one.paper === paper) ?? { paper, current: shippedVersion, versions: [] };
}

function changed(template: KeptTemplate, event: TemplateEvent): KeptTemplate {
  if (event.kind === 'TemplateChosen') return { ...template, current: event.version };
  const { version, sha256, sizeBytes, fileName } = event;
  return { ...template, versions: [...template.versions, { version, sha256, sizeBytes, fileName }] };
}

export type TemplateRefusal =
  | { readonly kind: 'papers.not-yours' }
  | { readonly kind: 'papers.no-such-version'; readonly version: number }
  | { readonly kind: 'papers.already-in-use'; readonly version: number }
  | { readonly kind: 'papers.same-as-before'; readonly version: number };

/** Administrator and director: the one keeps the program, the other answers for what the office issues. */
export function mayKeepTemplates({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'administrator' || role === 'director';
}

/** Keeps a checked file as the next version; it is not in force before it is chosen. */
export function keepTemplate(
  file: Omit<TemplateFile, 'version'>,
  template: KeptTemplate,
  actor: Pick<Actor, 'role'>,
): Result<TemplateEvent, TemplateRefusal> {
  if (!mayKeepTemplates(actor)) return err({ kind: 'papers.not-yours' });
  const same = template.versions.find((one) => one.sha256 === file.sha256);
  if (same) return err({ kind: 'papers.same-as-before', version: same.version });
  const version = (template.versions.at(-1)?.version ?? shippedVersion) + 1;
  return ok({ kind: 'TemplateKept', paper: template.paper, version, ...file });
}

/** Papers that get their number from now on are made with this version; earlier ones keep theirs. */
export function chooseTemplate(
  version: number,
  template: KeptTemplate,
  actor: Pick<Actor, 'role'>,
): Result<TemplateEvent, TemplateRefusal> {
  if (!mayKeepTemplates(actor)) return err({ kind: 'papers.not-yours' });
  const known = version === shippedVersion || template.versions.some((one) => one.version === version);
  if (!known) return err({ kind: 'papers.no-such-version', version });
  if (template.current === version) return err({ kind: 'papers.already-in-use', version });
  return ok({ kind: 'TemplateChosen', paper: template.paper, version });
}
