import type { AuthorityId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { AuthorityContent, AuthorityEnd } from './authority.ts';
import type { PetitionEvent } from './events.ts';

export type AuthorityEvent =
  | {
      readonly kind: 'AuthorityGranted';
      readonly authorityId: AuthorityId;
      readonly on: PlainDate;
      readonly content: AuthorityContent;
    }
  | {
      readonly kind: 'AuthorityEnded';
      readonly authorityId: AuthorityId;
      readonly end: AuthorityEnd;
      /** Why it was written down only so long after that day. */
      readonly backDateReason?: string | undefined;
    };

export function isAuthorityEvent(event: PetitionEvent): event is AuthorityEvent {
  return event.kind === 'AuthorityGranted' || event.kind === 'AuthorityEnded';
}
