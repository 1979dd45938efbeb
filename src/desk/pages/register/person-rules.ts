// What is checked of a person while the clerk types, by the same functions that the server uses.
import type { Rule } from 'antd/es/form';
import type { Facts, Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { certificateTypeIds, parseCertificate } from '#core/people/certificates.ts';
import { parsePersonName } from '#core/people/person-name.ts';
import { parsePhone } from '#core/people/phone.ts';
import { peopleProblemToWords } from '#core/people/problem-words.ts';

type Say = (words: Words, facts?: Facts) => string;

const identityNumberLength = 18;
const phoneLengthMin = 11;

// GB/T 2260. Which counties exist today only the server knows; an unknown county is no mistake of typing.
const provinces =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(
    ' ',
  );
const divisions = {
  isProvince: (code: string): boolean => provinces.includes(code),
  isCounty: (): boolean => true,
};

export const nameRules = (say: Say): Rule[] => [
  {
    validator: (_, value: string = '') => {
      const parsed = parsePersonName(value);
      return parsed.ok
        ? Promise.resolve()
        : Promise.reject(new Error(say(peopleProblemToWords(parsed.error))));
    },
  },
];

export const certificateRules = (type: string | undefined, today: PlainDate, say: Say): Rule[] =>
  whileAndAfter((value, finished) => {
    if (!finished && value.length < identityNumberLength) return undefined;
    return certificateProblem(type, value, today, say);
  });

/** What is wrong with a document number, in words; nothing when it is empty or right. */
export function certificateProblem(
  type: string | undefined,
  value: string,
  today: PlainDate,
  say: Say,
): string | undefined {
  const known = certificateTypeIds.find((one) => one === type);
  if (!known || value.trim() === '') return undefined;
  const parsed = parseCertificate(known, value, { today, divisions });
  return parsed.ok ? undefined : say(peopleProblemToWords(parsed.error));
}

export const phoneRules = (say: Say): Rule[] =>
  whileAndAfter((value, finished) => {
    if (value.trim() === '' || (!finished && value.length < phoneLengthMin)) return undefined;
    const parsed = parsePhone(value);
    return parsed.ok ? undefined : say(peopleProblemToWords(parsed.error));
  });

// While somebody types, half a number is no mistake; when they leave the field, it is.
function whileAndAfter(problemOf: (value: string, finished: boolean) => string | undefined): Rule[] {
  const rule = (trigger: string, finished: boolean): Rule => ({
    validateTrigger: trigger,
    validator: (_, value: string = '') => {
      const problem = problemOf(value, finished);
      return problem === undefined ? Promise.resolve() : Promise.reject(new Error(problem));
    },
  });
  return [rule('onChange', false), rule('onBlur', true)];
}
