import type { Words } from '../kit/language.ts';
import type { InvitationOutcome } from './invitation.ts';
import type { InvitationEvent } from './invitation-events.ts';
import { tellingWayWords, voluntaryWords } from './invitation-words.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string>>;
  readonly detail?: string;
};

/** Who was invited to what, how they were told, and what came of it. */
export function describeInvitation(event: InvitationEvent): Described {
  switch (event.kind) {
    case 'PetitionerInvited': {
      const { day, at, place, leader, grounds } = event.invitation;
      return {
        words: {
          zh: '邀请信访人于{day} {at}到{place}，由{name}（{post}）接访；来不来由信访人自愿',
          en: 'The petitioner is invited to {place} on {day} at {at}, to talk with {name} ({post}); coming is voluntary',
        },
        facts: { day, at, place, name: leader.name, post: leader.post },
        detail: grounds,
      };
    }
    case 'InvitationTold':
      return {
        words: {
          zh: '约访已告知信访人（{wayZh}）',
          en: 'The petitioner was told of the invitation ({wayEn})',
        },
        facts: { wayZh: tellingWayWords[event.how].zh, wayEn: tellingWayWords[event.how].en.toLowerCase() },
        ...(event.note ? { detail: event.note } : {}),
      };
    case 'InvitationAnswered':
      return {
        words: answers[event.outcome],
        facts: {},
        ...(event.note ? { detail: event.note } : {}),
      };
  }
}

const answers = {
  came: { zh: '信访人应约前来', en: 'The petitioner came as invited' },
  'did-not-come': {
    zh: `信访人没有应约前来；${voluntaryWords.zh}`,
    en: `The petitioner did not come; ${voluntaryWords.en}`,
  },
  declined: {
    zh: `信访人表示不来；${voluntaryWords.zh}`,
    en: `The petitioner declined; ${voluntaryWords.en}`,
  },
  moved: { zh: '约访改期', en: 'The invitation moves to another time' },
  'called-off': { zh: '约访取消', en: 'The invitation is called off' },
} as const satisfies Record<InvitationOutcome, Words>;
