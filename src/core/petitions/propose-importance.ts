// Which matters look like ones whose answer the main leader signs. A reason for a person to weigh; nothing waits for it.
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { groupFrom, type ImportanceGround } from './importance.ts';
import type { PetitionState } from './petition.ts';

export type ImportanceProposal = {
  readonly ground: ImportanceGround;
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
};

type Weighed = Pick<PetitionState, 'importance' | 'channel' | 'assignment' | 'peopleCount' | 'receivedOn'>;

/**
 * What came down from above, or was handed down as important and to be reported (《信访工作条例》第二十二条), and what a group
 * raises. None once the matter is marked.
 */
export function proposeImportance(state: Weighed): readonly ImportanceProposal[] {
  if (state.importance) return [];
  const fromAbove = cameFromAbove(state);
  const { peopleCount } = state;
  return [
    ...(fromAbove ? [{ ground: 'from-above' as const, ...fromAbove }] : []),
    ...(peopleCount >= groupFrom ? [{ ground: 'group' as const, words: many, facts: { peopleCount } }] : []),
  ];
}

function cameFromAbove({
  channel,
  assignment,
  receivedOn,
}: Weighed): Pick<ImportanceProposal, 'words' | 'facts'> | undefined {
  if (channel === 'hand-down') return on(received, receivedOn);
  return assignment?.mode === 'assigned-down' ? on(handedDown, assignment.on) : undefined;
}

const on = (words: Words, day: PlainDate) => ({ words, facts: { day } });

const received: Words = {
  zh: '{day}由上级交办，办理结果须报告上级',
  en: 'handed down from above on {day}; the result is reported back',
};
const handedDown: Words = {
  zh: '{day}作为需要报告结果的事项交办',
  en: 'assigned down on {day}, to be reported back',
};
const many: Words = { zh: '{peopleCount} 人反映同一事项', en: 'raised by {peopleCount} people' };
