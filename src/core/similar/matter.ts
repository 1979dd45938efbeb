/** One matter as the comparison needs it. `day` counts days from one fixed day; nothing when it is not known. */
export type Matter = {
  readonly id: string | number;
  readonly title: string;
  readonly detail: string;
  readonly user: string;
  readonly day: number | undefined;
};

/** An order of matters that depends on nothing but what they say; 0 only for two that are equal throughout. */
export function compareMatters(a: Matter, b: Matter): number {
  if (typeof a.id === 'number' && typeof b.id === 'number' && a.id !== b.id) return a.id - b.id;
  return (
    compareTexts(String(a.id), String(b.id)) ||
    compareTexts(typeof a.id, typeof b.id) ||
    compareTexts(a.title, b.title) ||
    compareTexts(a.detail, b.detail) ||
    compareTexts(a.user, b.user) ||
    (a.day ?? -Infinity) - (b.day ?? -Infinity) ||
    0
  );
}

const headlineLength = 30;

/** The title, or the beginning of the matter where it has none. */
export function headlineOf({ title, detail }: Matter): string {
  return title.trim() === '' ? detail.trim().slice(0, headlineLength) : title;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
