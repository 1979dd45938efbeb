import type { Words } from '../kit/language.ts';
import type { TalkEvent } from './talk-events.ts';
import { talkOutcomeWords } from './talk-words.ts';

/** Who received them, when, and what it came to; with the opinion, never with the notes of the talk. */
export function describeTalk({ talk }: TalkEvent): {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string>>;
  readonly detail?: string;
} {
  const { on, leader, outcome, opinion } = talk;
  const came = talkOutcomeWords[outcome];
  return {
    words: {
      zh: '{on}由{post}{name}接访：{outcomeZh}',
      en: 'Received on {on} by {name} ({post}): {outcomeEn}',
    },
    facts: { on, post: leader.post, name: leader.name, outcomeZh: came.zh, outcomeEn: came.en.toLowerCase() },
    detail: opinion,
  };
}
