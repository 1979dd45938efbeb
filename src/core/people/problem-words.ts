// What a form says beside the field when a number or a name is refused. Facts become words here and nowhere else.
import type { Words } from '../kit/language.ts';
import type { CertificateProblem } from './certificates.ts';
import { certificateTypes } from './certificates.ts';
import type { EmailProblem } from './email.ts';
import type { IdentityNumberWarning } from './identity-number.ts';
import type { PersonNameProblem } from './person-name.ts';
import type { PhoneProblem } from './phone.ts';

export type PeopleProblem = CertificateProblem | PersonNameProblem | PhoneProblem | EmailProblem;

/** The sentence for a refused number or name: what is wrong, and what to do. */
export function peopleProblemToWords(problem: PeopleProblem): Words {
  switch (problem.kind) {
    case 'identity-number.length':
      return say(
        `身份证号码应为18位，现在是${problem.length}位。`,
        `An identity number has 18 characters; this has ${problem.length}.`,
      );
    case 'identity-number.characters':
      return say(
        '身份证号码只能是数字，最后一位可以是X。',
        'An identity number has digits only; the last may be X.',
      );
    case 'identity-number.province':
      return say(
        `身份证号码开头“${problem.province}”不是任何省份的代码。`,
        `No province has the code “${problem.province}” this number begins with.`,
      );
    case 'identity-number.birth-date':
      return say(
        `身份证号码第7至14位“${problem.digits}”不是真实存在的日期。`,
        `Digits 7 to 14 (“${problem.digits}”) are not a real date of birth.`,
      );
    case 'identity-number.birth-date-in-future':
      return say(
        `身份证号码中的出生日期${problem.birthDate}还没有到。`,
        `The date of birth in this number, ${problem.birthDate}, is still to come.`,
      );
    case 'identity-number.check-digit':
      return say(
        '身份证号码校验位不符，至少有一位写错，请对照证件核对。',
        'The check character does not fit: at least one digit is wrong. Compare with the card.',
      );
    case 'credit-code.length':
      return say(
        `统一社会信用代码应为18位，现在是${problem.length}位。`,
        `A unified social credit code has 18 characters; this has ${problem.length}.`,
      );
    case 'credit-code.characters':
      return say(
        '统一社会信用代码含有不会出现的字符（不使用字母I、O、S、V、Z）。',
        'The code has a character that never occurs in one (I, O, S, V and Z are not used).',
      );
    case 'credit-code.check-digit':
      return say(
        '统一社会信用代码校验位不符，请对照证照核对。',
        'The check character of the code does not fit. Compare with the licence.',
      );
    case 'certificate.shape':
      return say(
        `这不像${certificateTypes[problem.type].zh}的号码，请核对证件类型和号码。`,
        `This does not look like the number of: ${certificateTypes[problem.type].en}. Check type and number.`,
      );
    default:
      return contactToWords(problem);
  }
}

function contactToWords(problem: PersonNameProblem | PhoneProblem | EmailProblem): Words {
  switch (problem.kind) {
    case 'person-name.empty':
      return say('请填写姓名。', 'Enter the name.');
    case 'person-name.too-long':
      return say(
        `姓名最多${problem.lengthMax}个字，现在是${problem.length}个字。`,
        `A name has at most ${problem.lengthMax} characters; this has ${problem.length}.`,
      );
    case 'person-name.characters':
      return say(`姓名中不应有“${problem.character}”。`, `“${problem.character}” does not belong in a name.`);
    case 'phone.empty':
      return say('请填写电话号码。', 'Enter the phone number.');
    case 'phone.characters':
      return say('电话号码中有不是数字的字符。', 'The phone number has characters that are not digits.');
    case 'phone.mobile-length':
      return say(
        `手机号码应为11位，现在是${problem.length}位。`,
        `A mobile number has 11 digits; this has ${problem.length}.`,
      );
    case 'phone.area-code-missing':
      return say('固定电话请加上区号，例如0571-85123456。', 'Add the area code, such as 0571-85123456.');
    case 'phone.unknown-shape':
      return say('这不是可以拨通的电话号码，请核对。', 'This number cannot be rung. Check it.');
    case 'email.shape':
      return say(
        '这不是电子邮箱地址，例如wang@example.cn；没有可以不填。',
        'This is no e-mail address, such as wang@example.cn. Leave it empty without one.',
      );
  }
}

/** The sentence for something a person should look at, though the number is accepted. */
export const identityWarningWords = {
  'identity-number.division-unknown': {
    zh: '号码前六位是已撤并或不存在的区划，请核对证件。',
    en: 'The first six digits name a division that was merged or does not exist. Check the card.',
  },
  'identity-number.old-form': {
    zh: '这是15位旧号码，已换算为18位；旧号码没有校验位，请核对证件。',
    en: 'An old number of 15 digits, lengthened to 18. It has no check digit: compare with the card.',
  },
} as const satisfies Record<IdentityNumberWarning, Words>;

const say = (zh: string, en: string): Words => ({ zh, en });
