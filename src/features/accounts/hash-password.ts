import { hash, verify } from '@node-rs/argon2';

// Argon2id with the parameters OWASP gives for 19 MiB; about 30 ms on an office computer.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

/** False for a wrong password, and after the same work also when there is no such account. */
export async function isRightPassword(stored: string | undefined, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await nobodysHash), password.normalize('NFC'));
  return right && stored !== undefined;
}

const nobodysHash = hashPassword('nobody has this account');
