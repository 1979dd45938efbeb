import { Link, useParams } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { leaderTexts as texts } from '../../texts/leader.ts';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { useSay } from '../../ui/language.tsx';
import { TalkSheet } from './talk-sheet.tsx';

/** A talk outside a planned reception: any matter that the leader may see. */
export function TalkPage() {
  const say = useSay();
  const { id } = useParams({ from: '/bare/petitions/$id/talk' });
  return (
    <main id="content" className="leader" tabIndex={-1}>
      <div className="leader-bar">
        <Link to={paths.petition} params={{ id }}>
          {say(texts.backToPetition)}
        </Link>
        <LanguageSelect />
      </div>
      <TalkSheet id={id} />
    </main>
  );
}
