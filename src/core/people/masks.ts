// What is shown of a person until someone with a reason asks for more. A mask is for eyes, not for keys.

/** `张*`, `张*三`, `欧**文`, `J*** S****`: enough to be recognised by who knows the person, no more. */
export function maskName(name: string): string {
  const parts = name.split(/([ ·])/);
  const characters = [...name];
  if (parts.length > 1) return parts.map((part) => (/^[ ·]$/.test(part) ? part : maskTail(part))).join('');
  if (characters.length <= 2 || /^\p{Script=Latin}/u.test(name)) return maskTail(name);
  const [first, last] = [characters[0] ?? '', characters.at(-1) ?? ''];
  return first + '*'.repeat(characters.length - 2) + last;
}

/** `3301**********1234`: the first and last four; shorter numbers keep their first and last character only. */
export function maskIdentityNumber(number: string): string {
  return number.length >= 15 ? keepEnds(number, 4, 4) : keepEnds(number, 1, 1);
}

/** `138****5678` for a mobile, `0571-****3456` for a landline. */
export function maskPhone(number: string): string {
  const landline = /^(0\d{2,3}-)(\d{7,8})(-\d+)?$/.exec(number);
  if (landline) return `${landline[1]}${keepEnds(landline[2] ?? '', 0, 4)}`;
  return number.length >= 11 ? keepEnds(number, number.length - 8, 4) : keepEnds(number, 0, 2);
}

function maskTail(part: string): string {
  const [first, ...rest] = part;
  if (first === undefined) return '';
  return rest.length === 0 ? '*' : first + '*'.repeat(rest.length);
}

function keepEnds(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return '*'.repeat(text.length);
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
}
