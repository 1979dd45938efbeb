// What somebody who acts for a petitioner, or goes along, may be told: picked piece by piece from the petitioner's own page,
// so that whatever that page gains stays unknown to them until it is picked here.
import type { Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Authority, AuthorityPart } from '#core/petitions/authority.ts';
import type { PetitionEventKind } from '#core/petitions/events.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import type { CitizenView } from './tell-petitioner.ts';

type Milestone = { readonly on: PlainDate; readonly unit: string; readonly words: Words };

export type HolderView = {
  readonly code: string;
  readonly office: string;
  readonly number: string;
  /** Who let them know, masked. */
  readonly giver: string;
  readonly kind: Authority['kind'];
  readonly until: PlainDate | undefined;
  readonly told: readonly AuthorityPart[];
  readonly progress:
    | (Pick<CitizenView, 'title' | 'receivedOn' | 'limit' | 'registeringUnit' | 'responsibleUnit'> & {
        readonly now: Words;
        readonly milestones: readonly Milestone[];
      })
    | undefined;
  readonly answer:
    | Pick<
        CitizenView,
        'letter' | 'simpleAnswer' | 'agreements' | 'registeringUnit' | 'reviews' | 'dutyAnswer' | 'papers'
      >
    | undefined;
  /** The next hearing; `undefined` also when there is none. */
  readonly hearing: CitizenView['hearing'];
};

/** The page of the holder; `told` decides what is on it. */
export function tellHolder(
  own: CitizenView,
  { kind, until }: Pick<Authority, 'kind' | 'until'>,
  told: readonly AuthorityPart[],
  { code, giver }: { readonly code: string; readonly giver: string },
): HolderView {
  const { office, number } = own;
  return {
    code,
    office,
    number,
    giver,
    kind,
    until,
    told,
    progress: told.includes('progress') ? progressOf(own) : undefined,
    answer: told.includes('answer') ? answerOf(own) : undefined,
    hearing: told.includes('attend') ? own.hearing : undefined,
  };
}

const progressOf = ({
  title,
  receivedOn,
  limit,
  registeringUnit,
  responsibleUnit,
  phase,
  story,
}: CitizenView): HolderView['progress'] => ({
  title,
  receivedOn,
  limit,
  registeringUnit,
  responsibleUnit,
  now: phaseWords[phase],
  milestones: story.flatMap(({ kind, on, unit }) => {
    const words = milestoneWords[kind];
    return words ? [{ on, unit, words }] : [];
  }),
});

const answerOf = ({
  letter,
  simpleAnswer,
  agreements,
  registeringUnit,
  reviews,
  dutyAnswer,
  papers,
}: CitizenView): HolderView['answer'] => ({
  letter,
  simpleAnswer,
  agreements,
  registeringUnit,
  reviews,
  dutyAnswer,
  papers: papers.filter(({ own }) => own),
});

// That something happened, never how it came out: an answer was served says nothing of what it says.
const milestoneWords: Partial<Record<PetitionEventKind, Words>> = {
  PetitionRegistered: { zh: '已登记', en: 'Registered' },
  PetitionAssigned: { zh: '已转交承办单位', en: 'Handed to the unit in charge' },
  PetitionAccepted: { zh: '已受理', en: 'Accepted' },
  NoteAdded: { zh: '有新的办理进展', en: 'Work went on' },
  ExtensionApproved: { zh: '办理期限已延长', en: 'The limit was extended' },
  SimpleAnswerGiven: { zh: '已答复', en: 'Answered' },
  DecisionServed: { zh: '书面答复已送达', en: 'The written answer was served' },
  ReviewApplied: { zh: '已申请复查、复核', en: 'A review was asked for' },
  ReviewServed: { zh: '复查、复核意见已送达', en: 'The outcome of the review was served' },
  PetitionClosed: { zh: '已办结', en: 'Closed' },
  PetitionEnded: { zh: '已结束', en: 'Ended' },
  PetitionReopened: { zh: '重新办理', en: 'Taken up again' },
};
