import type { DraftState } from '../api/use-draft.ts';
import { intakeTexts } from '../texts/intake.ts';
import { useSay } from './language.tsx';

const words = {
  saving: intakeTexts.draftSaving,
  saved: intakeTexts.draftSaved,
  local: intakeTexts.draftLocal,
} as const;

/** Where the unfinished form is kept at this moment. */
export function DraftMark({ state }: { readonly state: DraftState }) {
  const say = useSay();
  return (
    <span className={state === 'local' ? 'draft-mark draft-mark-local' : 'draft-mark'} role="status">
      {state === 'none' ? '' : say(words[state])}
    </span>
  );
}
