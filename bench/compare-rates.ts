// Two servers asked in turn, so that whatever else the machine does meets both alike.
import type { LoadResult, Target } from './load-orders.ts';
import type { LoadProcess } from './load-process.ts';

export type Comparison = {
  readonly ours: LoadResult;
  readonly bare: LoadResult;
  /** The middle one of the rounds' ratios of requests per second. */
  readonly ratio: number;
};

export type RoundPlan = { readonly rounds: number; readonly forMs: number; readonly warmUpMs: number };

/** Rounds of ours and bare by turns; the medians of both and of their ratio. */
export async function compareRates(
  load: LoadProcess,
  ours: Target,
  bare: Target,
  connections: number,
  plan: RoundPlan,
): Promise<Comparison> {
  const turn = turns(load, connections);
  await turn(ours, plan.warmUpMs);
  await turn(bare, plan.warmUpMs);
  const rounds: { ours: LoadResult; bare: LoadResult }[] = [];
  for (let round = 0; round < plan.rounds; round += 1)
    rounds.push({ ours: await turn(ours, plan.forMs), bare: await turn(bare, plan.forMs) });
  return {
    ours: medianResult(rounds.map((round) => round.ours)),
    bare: medianResult(rounds.map((round) => round.bare)),
    ratio: median(rounds.map((round) => round.ours.perSecond / round.bare.perSecond)),
  };
}

// Each turn goes on in the list of requests where the last one ended.
function turns(load: LoadProcess, connections: number) {
  let from = 0;
  return async (target: Target, forMs: number): Promise<LoadResult> => {
    const result = await load.make({ target, connections, forMs, from });
    from += result.requests;
    return result;
  };
}

function medianResult(results: readonly LoadResult[]): LoadResult {
  const of = (pick: (result: LoadResult) => number): number => median(results.map(pick));
  return {
    perSecond: of((result) => result.perSecond),
    p50Ms: of((result) => result.p50Ms),
    p99Ms: of((result) => result.p99Ms),
    requests: results.reduce((total, result) => total + result.requests, 0),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
