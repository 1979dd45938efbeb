// Ctrl-C, a polite kill, a closed terminal, or the end of the script that started us: all mean stop.

export type StopSignal = {
  /** Settles when the program should stop. */
  readonly requested: Promise<void>;
  readonly isRequested: () => boolean;
  readonly forget: () => void;
};

/** Ctrl-C in a terminal reaches us directly and again through the script that started us: that is one wish. */
const sameWishMs = 500;

/** Listens for the wish to stop. A second wish ends the program at once. */
export function stopSignal(): StopSignal {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  let first: number | undefined;
  const onSignal = (): void => {
    if (first !== undefined && performance.now() - first > sameWishMs) process.exit(130);
    first ??= performance.now();
    resolve();
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.once('disconnect', onSignal);
  process.channel?.unref();
  const forget = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
    process.off('disconnect', onSignal);
  };
  return { requested: promise, isRequested: () => first !== undefined, forget };
}
