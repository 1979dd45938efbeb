import { useSyncExternalStore } from 'react';

const query = '(max-width: 767px)';

/** True on a phone, where tables become lists. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = globalThis.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => globalThis.matchMedia(query).matches,
  );
}
