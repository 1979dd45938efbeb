import type { PetitionView } from '#contract/petitions.ts';
import { channelWords } from '#core/classes/channels.ts';
import { purposeWords } from '#core/classes/purposes.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import { changedFields, type IntakeField } from '#core/petitions/compare-intakes.ts';
import { evolve } from '#core/petitions/evolve.ts';
import type { Intake, PetitionState } from '#core/petitions/petition.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { PetitionerRow, Recorded } from '#ledger/load-petition.ts';
import { placeName } from './queries.ts';
import type { PetitionParts } from './petition-parts.ts';

type Facts = {
  readonly petitioners: readonly PetitionerRow[];
  readonly directory: Directory;
  readonly language: Language;
  readonly parts: Pick<PetitionParts, 'divisions' | 'contentClasses'>;
};

type Changes = NonNullable<PetitionView['story'][number]['changes']>;

/** What each correction in a story changed, field by field, under the version of its entry. */
export function presentCorrections(story: readonly Recorded[], facts: Facts): ReadonlyMap<number, Changes> {
  const found = new Map<number, Changes>();
  let state: PetitionState | undefined;
  for (const { event, version } of story) {
    const before = state;
    const after = evolve(state, event);
    state = after;
    if (event.kind !== 'PetitionAmended' || !before) continue;
    const changes = changedFields(before, after).map((field) => ({
      field: say(fieldWords[field], facts.language),
      before: fieldToText(before, field, facts),
      after: fieldToText(after, field, facts),
    }));
    found.set(version, changes);
  }
  return found;
}

const fieldWords = {
  channel: { zh: '信访形式', en: 'Channel' },
  receivedOn: { zh: '收到日期', en: 'Received' },
  title: { zh: '标题', en: 'Title' },
  narrative: { zh: '主要内容', en: 'What happened' },
  people: { zh: '信访人', en: 'Petitioners' },
  peopleCount: { zh: '人数', en: 'How many' },
  claims: { zh: '诉求', en: 'Claims' },
  place: { zh: '问题属地', en: 'Place' },
  respondent: { zh: '被反映单位或人员', en: 'Complained of' },
  attachments: { zh: '附件', en: 'Attachments' },
  externalId: { zh: '外部编号', en: 'External number' },
} as const satisfies Record<IntakeField, Words>;

function fieldToText(intake: Intake, field: IntakeField, facts: Facts): string {
  const { directory, language, parts } = facts;
  const text = (words: Words): string => say(words, language);
  switch (field) {
    case 'channel':
      return text(channelWords[intake.channel]);
    case 'people':
      return intake.people
        .map(({ petitionerId }) => facts.petitioners.find((row) => row.id === petitionerId)?.name ?? '')
        .join(language === 'en' ? ', ' : '、');
    case 'peopleCount':
      return String(intake.peopleCount);
    case 'claims':
      return intake.claims
        .map((claim) => {
          const leaf = parts.contentClasses.find(claim.contentClass)?.leaf;
          const sort = [text(purposeWords[claim.purpose]), leaf ? text(leaf) : claim.contentClass].join(
            ' · ',
          );
          return `${claim.text} (${sort})`;
        })
        .join('\n');
    case 'place':
      return [placeName(intake.place.divisionCode, directory, parts.divisions), intake.place.detail]
        .filter(Boolean)
        .join(' ');
    case 'respondent':
      return intake.respondent?.name ?? '';
    case 'attachments':
      return String(intake.attachments.length);
    default:
      return intake[field] ?? '';
  }
}
