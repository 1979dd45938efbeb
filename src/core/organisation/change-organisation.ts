// Commands of the organisation editor: each gives the events, or says why not.
import type { AccountId, PostId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { Organisation, OrganisationEvent, Post, Unit } from './organisation.ts';

type Decision = Result<readonly OrganisationEvent[], OrganisationRefusal>;

export type OrganisationRefusal =
  | { readonly kind: 'organisation.unknown-unit' }
  | { readonly kind: 'organisation.unknown-post' }
  | { readonly kind: 'organisation.name-taken'; readonly name: string }
  | { readonly kind: 'organisation.unit-in-use'; readonly posts: number }
  | { readonly kind: 'organisation.post-held' }
  | { readonly kind: 'organisation.already-holds' }
  | { readonly kind: 'organisation.does-not-hold' }
  | { readonly kind: 'organisation.last-administrator' };

/** Creates a unit below an open one; names are unique among its sisters. */
export function createUnit(unit: Unit, state: Organisation): Decision {
  const parent = state.units.find((candidate) => candidate.id === unit.parentId);
  if (unit.parentId !== undefined && (!parent || parent.closed))
    return err({ kind: 'organisation.unknown-unit' });
  if (hasSister(state, unit.parentId, unit.name))
    return err({ kind: 'organisation.name-taken', name: unit.name });
  return ok([{ kind: 'UnitCreated', unit }]);
}

/** Renames or closes a unit. A unit with held posts, or with open units below it, cannot be closed. */
export function changeUnit(
  change: {
    readonly unitId: UnitId;
    readonly name: string;
    readonly organCode: string;
    readonly closed: boolean;
  },
  state: Organisation,
): Decision {
  const unit = state.units.find((candidate) => candidate.id === change.unitId);
  if (!unit) return err({ kind: 'organisation.unknown-unit' });
  if (unit.name !== change.name && hasSister(state, unit.parentId, change.name))
    return err({ kind: 'organisation.name-taken', name: change.name });
  const held = state.posts.filter((post) => post.unitId === unit.id && isHeld(state, post.id)).length;
  const below = state.units.filter((other) => other.parentId === unit.id && !other.closed).length;
  if (change.closed && held + below > 0)
    return err({ kind: 'organisation.unit-in-use', posts: held + below });
  return ok([{ kind: 'UnitChanged', ...change }]);
}

export function createPost(post: Post, state: Organisation): Decision {
  const unit = state.units.find((candidate) => candidate.id === post.unitId);
  if (!unit || unit.closed) return err({ kind: 'organisation.unknown-unit' });
  return ok([{ kind: 'PostCreated', post }]);
}

export function closePost(postId: PostId, state: Organisation): Decision {
  if (!openPost(state, postId)) return err({ kind: 'organisation.unknown-post' });
  if (isHeld(state, postId)) return err({ kind: 'organisation.post-held' });
  return ok([{ kind: 'PostClosed', postId }]);
}

export function fillPost(
  holding: { readonly postId: PostId; readonly accountId: AccountId; readonly from: PlainDate },
  state: Organisation,
): Decision {
  if (!openPost(state, holding.postId)) return err({ kind: 'organisation.unknown-post' });
  if (holds(state, holding.postId, holding.accountId)) return err({ kind: 'organisation.already-holds' });
  return ok([{ kind: 'PostFilled', holding }]);
}

/** Takes a post from a person. The office always keeps one administrator. */
export function vacatePost(
  command: { readonly postId: PostId; readonly accountId: AccountId; readonly on: PlainDate },
  state: Organisation,
): Decision {
  const post = openPost(state, command.postId);
  if (!post) return err({ kind: 'organisation.unknown-post' });
  if (!holds(state, command.postId, command.accountId)) return err({ kind: 'organisation.does-not-hold' });
  if (post.role === 'administrator' && administrators(state) === 1)
    return err({ kind: 'organisation.last-administrator' });
  return ok([{ kind: 'PostVacated', ...command }]);
}

const hasSister = (state: Organisation, parentId: UnitId | undefined, name: string): boolean =>
  state.units.some((unit) => unit.parentId === parentId && unit.name === name && !unit.closed);

const isHeld = (state: Organisation, postId: PostId): boolean =>
  state.holdings.some((holding) => holding.postId === postId);

const holds = (state: Organisation, postId: PostId, accountId: AccountId): boolean =>
  state.holdings.some((holding) => holding.postId === postId && holding.accountId === accountId);

const openPost = (state: Organisation, postId: PostId): Post | undefined =>
  state.posts.find((post) => post.id === postId && !post.closed);

function administrators(state: Organisation): number {
  const posts = new Set(state.posts.filter((post) => post.role === 'administrator').map((post) => post.id));
  return state.holdings.filter((holding) => posts.has(holding.postId)).length;
}
