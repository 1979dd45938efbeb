import type { PetitionView } from '#contract/petitions.ts';
import type { Facts, Words } from '#core/kit/language.ts';
import { petitionTexts } from '../../texts/petition.ts';

/** Who changed what last, for a reader whose own version was overtaken. */
export function lastChangeText(petition: PetitionView, say: (words: Words, facts?: Facts) => string): string {
  const last = petition.story.at(-1);
  return last ? say(petitionTexts.lastChange, { actor: last.actor, text: last.text }) : '';
}
