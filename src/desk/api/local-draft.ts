// The copy of a draft that this browser holds until the server has it. Another person at this computer never sees it
// under their own name: the key is only read back together with the account it belongs to.
let owner = '';

/** Says whose drafts are meant from now on. */
export function setDraftOwner(accountId: string): void {
  owner = accountId;
}

const nameOf = (key: string): string => `kaimen.draft.${owner}.${key}`;

export function keepLocalDraft(key: string, values: object): void {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(values));
  } catch {
    // A full or forbidden store: the server's copy is the one that counts.
  }
}

export function readLocalDraft(key: string): unknown {
  const kept = localStorage.getItem(nameOf(key));
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}

export function dropLocalDraft(key: string): void {
  localStorage.removeItem(nameOf(key));
}
