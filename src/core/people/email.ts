import { halfWidth } from '../kit/plain-text.ts';
import { err, ok, type Result } from '../kit/result.ts';

export type EmailProblem = { readonly kind: 'email.shape' };

/** Longest address that mail servers have to take, in characters (RFC 5321). */
export const emailLengthMax = 254;

// No quoted local parts and no address in another script: mail programs of offices refuse both.
const shape =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;

/** The address in `raw`: full-width signs are put right, the domain is written small. One line, one address. */
export function parseEmail(raw: string): Result<string, EmailProblem> {
  const typed = halfWidth(raw).trim();
  const at = typed.lastIndexOf('@');
  if (typed.length > emailLengthMax || at > 64 || !shape.test(typed)) return err({ kind: 'email.shape' });
  return ok(typed.slice(0, at) + typed.slice(at).toLowerCase());
}
