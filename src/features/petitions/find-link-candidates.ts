// Which petitions may be the same matter, and why the machine thinks so. It never links by itself.
import { sql, type SqlBool } from 'kysely';
import type { Answer } from '#contract/operation.ts';
import type { findLinkCandidates as operation } from '#contract/link-steps.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import { addDays } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import { takesInPhases } from '#core/petitions/merge-petitions.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetition, type NotFound } from '#ledger/load-petition.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import type { Call } from '#platform/http/caller.ts';
import type { PetitionParts } from './petition-parts.ts';
import { presentLinked, linkedRows, type LinkedRow } from './present-links.ts';

const candidatesMax = 20;

/** One event reported by many: the same place and class within so many days. */
const eventDays = 90;

export async function findLinkCandidates(
  id: PetitionId,
  { caller, language }: Call<Caller>,
  { database }: Pick<PetitionParts, 'database'>,
): Promise<Result<Answer<typeof operation>, NotFound>> {
  const loaded = await loadPetition(database.read, caller.actor, id);
  if (!loaded.ok) return loaded;
  const { state } = loaded.value;
  const found = await linkedRows(database.read, caller.actor)
    .select([
      samePerson(state).as('samePerson'),
      samePhone(state).as('samePhone'),
      sameEvent(state).as('sameEvent'),
    ])
    .where('p.id', '<>', state.id)
    .where('p.phase', '<>', 'earlier')
    .where(visibleTo(caller.actor))
    .where(sql<SqlBool>`(${samePerson(state)} or ${samePhone(state)} or ${sameEvent(state)})`)
    .orderBy(sql`${samePerson(state)}`, 'desc')
    .orderBy(sql`${samePhone(state)}`, 'desc')
    .orderBy('p.received_on', 'desc')
    .limit(candidatesMax)
    .execute();
  const candidates = found.map((row) => ({
    ...presentLinked(row, caller.directory, language),
    why: whyOf(row, language),
    canLead: takesInPhases.includes(row.phase),
  }));
  return ok({ candidates });
}

const own = (state: PetitionState) => sql`(select link.petitioner_id from petition_person link
  where link.jurisdiction_id = p.jurisdiction_id and link.petition_id = ${state.id})`;

const samePerson = (state: PetitionState) =>
  sql<boolean>`(p.id in (select other.petition_id from petition_person other
    where other.jurisdiction_id = p.jurisdiction_id and other.petitioner_id in ${own(state)}))`;

const samePhone = (state: PetitionState) =>
  sql<boolean>`(p.id in (select other.petition_id from petition_person other
    join petitioner who on who.jurisdiction_id = other.jurisdiction_id and who.id = other.petitioner_id
    where other.jurisdiction_id = p.jurisdiction_id and who.phone <> '' and (right(who.phone, 4), who.phone) in (
      select right(own.phone, 4), own.phone from petitioner own
      where own.jurisdiction_id = p.jurisdiction_id and own.phone <> '' and own.id in ${own(state)})))`;

const sameEvent = ({ place, claims, receivedOn }: PetitionState) =>
  sql<boolean>`(p.place_code = ${place.divisionCode} and p.content_class = ${claims[0]?.contentClass ?? ''}
    and p.received_on between ${addDays(receivedOn, -eventDays)} and ${addDays(receivedOn, eventDays)})`;

type Reasons = { readonly samePerson: boolean; readonly samePhone: boolean; readonly sameEvent: boolean };

function whyOf(row: LinkedRow & Reasons, language: Language): string {
  const reasons = (['samePerson', 'samePhone', 'sameEvent'] as const).filter((reason) => row[reason]);
  return reasons.map((reason) => say(whyWords[reason], language)).join(language === 'en' ? ', ' : '、');
}

const whyWords = {
  samePerson: { zh: '同一信访人', en: 'same petitioner' },
  samePhone: { zh: '同一电话号码', en: 'same telephone' },
  sameEvent: { zh: '90天内同一地点、同类问题', en: 'same place and kind within 90 days' },
} as const satisfies Record<keyof Reasons, Words>;
