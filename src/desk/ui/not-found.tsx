import { Link } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { shellTexts } from '../texts/shell.ts';
import { useSay } from './language.tsx';

export function NotFound() {
  const say = useSay();
  return (
    <main className="lonely">
      <h1>{say(shellTexts.notFound)}</h1>
      <Link to={paths.today}>{say(shellTexts.toToday)}</Link>
    </main>
  );
}
