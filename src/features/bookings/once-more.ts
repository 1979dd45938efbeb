import type { Result } from '#core/kit/result.ts';

/** Asks again when somebody else was faster: what they left is then seen. Answers as the second time does. */
export async function onceMore<Value, Refusal extends { readonly kind: string }>(
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const first = await work();
  return !first.ok && first.error.kind === 'ledger.stale' ? work() : first;
}
