import type { Words } from '../kit/language.ts';
import type { LawChangeEvent } from './law-change-events.ts';

/** How a limit moved, in words, with the notice that caused it. */
export function describeLawChange(event: LawChangeEvent): {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string>>;
  readonly detail: string;
} {
  if (event.kind === 'PetitionRulesChanged')
    return {
      words: { zh: '改按收到时已施行的地方规定计算期限', en: 'Limits go by the local rules' },
      facts: {},
      detail: event.notice,
    };
  const { due, name, before, notice: detail } = event;
  const facts = { nameZh: name.zh, nameEn: name.en, before: before.limit, limit: due.limit };
  return { words: due.limit === before.limit ? wordsFor(due.provisional) : moved, facts, detail };
}

const moved: Words = {
  zh: '{nameZh}由{before}调整为{limit}',
  en: '{nameEn}: limit moved from {before} to {limit}',
};

function wordsFor(provisional: boolean): Words {
  return provisional
    ? { zh: '{nameZh}仍为{limit}，改为暂定', en: '{nameEn}: {limit} has become provisional' }
    : { zh: '{nameZh}确定为{limit}，不再是暂定日期', en: '{nameEn}: {limit} is no longer provisional' };
}
