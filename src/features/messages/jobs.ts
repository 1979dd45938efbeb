// The sweep of messages: what is owed is read from how things stand, what was written is sent.
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { MessageParts } from './message-parts.ts';
import { sendMessages } from './send-messages.ts';
import { writeReminders } from './write-reminders.ts';

/** What the sweep does before it looks at messages, such as letting those who wait move up. */
export type TellingParts = MessageParts & {
  readonly settle: (jurisdictionId: JurisdictionId) => Promise<void>;
};

const lookEveryMs = 20_000;

/** One look: twice is once, and several programs share the work. Nothing happens before the office is set up. */
export async function tellPeople(
  parts: TellingParts,
  isStopping: () => boolean = () => false,
): Promise<void> {
  const jurisdictionId = (await parts.readDirectory(parts.database.read))?.office.jurisdictionId;
  if (!jurisdictionId) return;
  await parts.settle(jurisdictionId);
  await writeReminders(jurisdictionId, parts);
  await sendMessages(jurisdictionId, parts, isStopping);
}

/** Looks every twenty seconds; what failed is tried at the next look. Answers what ends it, after the message in hand. */
export function keepTelling(parts: TellingParts): () => Promise<void> {
  let isStopping = false;
  let working: Promise<void> | undefined;
  const look = (): void => {
    working ??= tellPeople(parts, () => isStopping)
      .catch((error: unknown) => parts.log.error({ error }, 'messages not looked at'))
      .finally(() => (working = undefined));
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  look();
  return async () => {
    isStopping = true;
    clearInterval(timer);
    await working;
  };
}
