// County, towns, villages and departments; posts in them; people who hold the posts. What a person may do comes
// from the post alone, so a change of hands is one event and needs no list of permissions.
import type { AccountId, PostId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { RoleId } from './roles.ts';

/** `discipline`: 纪检监察机关, to which accusations are handed on their confidential way. */
export type UnitKind = 'county' | 'petition-office' | 'department' | 'discipline' | 'town' | 'village';
export const unitKinds = [
  'county',
  'petition-office',
  'department',
  'discipline',
  'town',
  'village',
] as const satisfies readonly UnitKind[];

export type Unit = {
  readonly id: UnitId;
  readonly parentId: UnitId | undefined;
  readonly kind: UnitKind;
  readonly name: string;
  readonly divisionCode: string;
  /** The word before the bracket in document numbers (机关代字); empty for units that issue no papers. */
  readonly organCode: string;
  readonly closed: boolean;
};

export type Post = {
  readonly id: PostId;
  readonly unitId: UnitId;
  readonly title: string;
  readonly role: RoleId;
  readonly closed: boolean;
};

export type Holding = { readonly postId: PostId; readonly accountId: AccountId; readonly from: PlainDate };

export type Organisation = {
  readonly version: number;
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly holdings: readonly Holding[];
};

export const emptyOrganisation: Organisation = { version: 0, units: [], posts: [], holdings: [] };

export type OrganisationEvent =
  | { readonly kind: 'UnitCreated'; readonly unit: Unit }
  | {
      readonly kind: 'UnitChanged';
      readonly unitId: UnitId;
      readonly name: string;
      readonly organCode: string;
      readonly closed: boolean;
    }
  | { readonly kind: 'PostCreated'; readonly post: Post }
  | { readonly kind: 'PostClosed'; readonly postId: PostId }
  | { readonly kind: 'PostFilled'; readonly holding: Holding }
  | {
      readonly kind: 'PostVacated';
      readonly postId: PostId;
      readonly accountId: AccountId;
      readonly on: PlainDate;
    }
  | { readonly kind: 'AccountOpened'; readonly accountId: AccountId }
  | { readonly kind: 'PasswordReset'; readonly accountId: AccountId };

/** The organisation after one more event; never refuses. */
export function evolveOrganisation(state: Organisation, event: OrganisationEvent): Organisation {
  return { ...state, ...change(state, event), version: state.version + 1 };
}

function change(state: Organisation, event: OrganisationEvent): Partial<Organisation> {
  switch (event.kind) {
    case 'UnitCreated':
      return { units: [...state.units, event.unit] };
    case 'UnitChanged': {
      const { name, organCode, closed } = event;
      return {
        units: state.units.map((unit) =>
          unit.id === event.unitId ? { ...unit, name, organCode, closed } : unit,
        ),
      };
    }
    case 'PostCreated':
      return { posts: [...state.posts, event.post] };
    case 'PostClosed':
      return {
        posts: state.posts.map((post) => (post.id === event.postId ? { ...post, closed: true } : post)),
      };
    case 'PostFilled':
      return { holdings: [...state.holdings, event.holding] };
    case 'PostVacated':
      return {
        holdings: state.holdings.filter(
          (holding) => holding.postId !== event.postId || holding.accountId !== event.accountId,
        ),
      };
    case 'AccountOpened':
    case 'PasswordReset':
      return {};
  }
}
