import { useLayoutEffect } from 'react';

let locks = 0;

/** Keeps the page still while a dialog is open; takes the place of the library's own lock (see vite.config.ts). */
export default function useScrollLock(locked?: boolean): void {
  useLayoutEffect(() => {
    if (!locked) return undefined;
    locks += 1;
    document.body.classList.add('scroll-locked');
    return () => {
      locks -= 1;
      if (locks === 0) document.body.classList.remove('scroll-locked');
    };
  }, [locked]);
}
