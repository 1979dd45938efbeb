import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { paths } from '../paths.ts';
import { shellTexts } from '../texts/shell.ts';
import { isTyping } from './keyboard.ts';
import { useSay } from './language.tsx';

/** One box for a number, a name, a phone tail or words of the text; `/` goes to it. */
export function SearchBox() {
  const say = useSay();
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (q.trim() !== '') void navigate({ to: paths.search, search: { q: q.trim() } });
      }}
    >
      <input
        ref={field}
        type="search"
        value={q}
        maxLength={100}
        aria-label={say(shellTexts.search)}
        placeholder={say(shellTexts.searchHint)}
        onChange={(event) => setQ(event.target.value)}
      />
    </form>
  );
}
