import { markedParts } from './marked-parts.ts';

type Props = { readonly text: string; readonly words: string };

/** A text with the words somebody looked for marked. */
export function Highlighted({ text, words }: Props) {
  return markedParts(text, words).map((part) =>
    part.marked ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
  );
}
