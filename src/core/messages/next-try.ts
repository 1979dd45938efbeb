const waitMinutes = [1, 5, 15, 60, 120] as const;

/** How many minutes to wait after the so-manieth try failed; undefined when it is given up. */
export const nextTryIn = (tries: number): number | undefined => waitMinutes[tries - 1];
