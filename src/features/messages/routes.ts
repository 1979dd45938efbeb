import * as contract from '#contract/messages.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import { readMessages, sendTestMessage } from './look-after-messages.ts';
import type { MessageParts } from './message-parts.ts';

export function messageRoutes(mount: Mount<Caller>, parts: MessageParts): void {
  mount(contract.readMessages, (_, { caller }) => readMessages(caller, parts));
  // A way to try, not a way to write to everybody.
  mount(contract.sendTestMessage, ({ body }, { caller }) => sendTestMessage(caller, body, parts), {
    perMinute: 30,
  });
}
