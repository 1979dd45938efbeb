import { asSentence, officialDate } from './official-wording.ts';
import {
  bodyBlocks,
  contactBlocks,
  firstHeading,
  limitReckoning,
  matterSentence,
  numberedBlocks,
} from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { SupervisionLetterFacts } from './supervision-facts.ts';

/** 督办函: names the ground of the law, what was found and what is asked, with the reminders before it (条例第四十条). */
export function composeSupervisionLetter(facts: SupervisionLetterFacts): LetterContent {
  const reminded = facts.reminders.length > 0;
  return {
    shape: 'letter',
    layout: 'red-head',
    letterhead: facts.organ,
    number: facts.number,
    title: '信访事项督办函',
    addressee: facts.toUnit,
    body: [
      ...bodyBlocks(
        `你单位承办的${matterSentence(facts.matter)}，存在${facts.ground}的情形（${facts.cause}）。` +
          '依照《信访工作条例》第四十条的规定，现予督办。',
      ),
      firstHeading(1, '存在的问题'),
      ...bodyBlocks(asSentence(facts.facts)),
      ...(reminded
        ? [
            firstHeading(2, '此前的催办'),
            ...numberedBlocks(facts.reminders.map(({ on, text }) => `${officialDate(on)}：${text}`)),
          ]
        : []),
      firstHeading(reminded ? 3 : 2, '督办要求'),
      ...bodyBlocks(
        `${asSentence(facts.request)}\n请在${officialDate(facts.replyLimit.date)}前（含当日）将整改和办理情况书面回复我单位。${limitReckoning(facts.replyLimit)}`,
      ),
      ...contactBlocks(reminded ? 4 : 3, facts.contact),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: { copyTo: [], issuer: facts.organ, issuedOn: facts.issuedOn },
  };
}
