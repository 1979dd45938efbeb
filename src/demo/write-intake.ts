import type { IntakeInput } from '#contract/petitions.ts';
import type { CastPetition } from './cast-petitions.ts';
import { digits } from './invent-person.ts';
import { tellStory } from './tell-story.ts';

/** What the clerk types in for one petition. `claimIds` and `attachments` as the program will know them. */
export function writeIntake(
  { plan, dice, home, fill, people, peopleCount, veryLong }: CastPetition,
  claimIds: readonly string[],
  attachments: readonly string[],
): IntakeInput {
  const { matter, channel, receivedOn } = plan;
  const [firstClaim] = matter.claims;
  const grouped = peopleCount >= 5;
  const named = /\{(company|factory)\}/.exec(`${matter.title}${firstClaim?.text}`)?.[0];
  const calm = firstClaim?.purpose === 'suggestion' || firstClaim?.purpose === 'thanks';
  const national = channel === 'online' || channel === 'hand-down';
  return {
    channel,
    receivedOn,
    title: fill(matter.title),
    narrative: tellStory(dice.fork('story'), matter.story, { channel, fill, veryLong, calm }),
    people: people.map((petitioner) => ({ role: grouped ? 'representative' : 'petitioner', petitioner })),
    peopleCount,
    claims: matter.claims.map((claim, at) => ({
      ...(claimIds[at] === undefined ? {} : { id: claimIds[at] }),
      text: fill(claim.text),
      purpose: claim.purpose ?? 'request',
      contentClass: claim.contentClass ?? matter.contentClass,
    })),
    place: { divisionCode: home.village.divisionCode, detail: detailOf(fill(matter.place), home) },
    ...(named === undefined ? {} : { respondent: { name: fill(named) } }),
    attachments: [...attachments],
    // Told only where the days of rest made the entry a late one.
    backDateReason: '节假日期间收到，上班后补录',
    ...(national
      ? { externalId: `XF${receivedOn.replaceAll('-', '')}${digits(dice.int(1, 99_999), 5)}` }
      : {}),
  };
}

// The code says the town and the village already.
function detailOf(place: string, { town, village }: CastPetition['home']): string {
  return place.replace(town.name, '').replace(village.name, '');
}
