// What the process that makes load is asked and answers.

export type Target = {
  readonly port: number;
  readonly method: 'GET' | 'POST';
  readonly cookie: string;
  /** Taken in turn. `{uuid}` in a body becomes a new one with every request. */
  readonly requests: readonly { readonly path: string; readonly body?: string }[];
};

export type LoadOrder = {
  readonly target: Target;
  readonly connections: number;
  readonly forMs: number;
  /** Where in the list of requests to begin, so that rounds do not repeat each other. */
  readonly from: number;
};

export type LoadResult = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly requests: number;
};

export type LoadReply = { readonly result: LoadResult } | { readonly failure: string };
