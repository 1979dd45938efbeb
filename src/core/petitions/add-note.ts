import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { Note, PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** A note, a piece of evidence or a visit, as of the day it happened. */
export function addNote(
  note: Note,
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | NoteRefusal> {
  const may = mayTake('add-note', state, facts.actor);
  if (!may.ok) return may;
  if (note.on > facts.today) return err({ kind: 'petitions.note-in-future', on: note.on });
  return ok([{ kind: 'NoteAdded', note }]);
}

export type NoteRefusal = { readonly kind: 'petitions.note-in-future'; readonly on: PlainDate };
