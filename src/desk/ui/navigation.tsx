import { Link } from '@tanstack/react-router';
import type { Me } from '#contract/session.ts';
import type { Words } from '#core/kit/language.ts';
import { roles } from '#core/organisation/roles.ts';
import { hasDuty } from '../api/session.ts';
import { paths } from '../paths.ts';
import { knowingTexts } from '../texts/knowing.ts';
import { returnsTexts } from '../texts/returns.ts';
import { paperTexts } from '../texts/papers.ts';
import { shellTexts } from '../texts/shell.ts';
import { templateTexts } from '../texts/templates.ts';
import { useSay } from './language.tsx';

type Props = { readonly me: Me; readonly onGo?: () => void };

type Place = {
  readonly name: Words;
  readonly to: (typeof paths)[
    | 'today'
    | 'register'
    | 'petitions'
    | 'import'
    | 'organisation'
    | 'law'
    | 'suggestions'
    | 'templates'
    | 'numbers'
    | 'charts'
    | 'returns'
    | 'account'];
  readonly box?: 'inbox' | 'mine' | 'tray';
  readonly open: (me: Me) => boolean;
};

const seesCases = (me: Me): boolean => roles[me.role].reach !== 'none';

const places: readonly Place[] = [
  { name: shellTexts.today, to: paths.today, open: seesCases },
  { name: shellTexts.register, to: paths.register, open: (me) => hasDuty(me, 'register') },
  { name: shellTexts.inbox, to: paths.petitions, box: 'inbox', open: (me) => hasDuty(me, 'receive') },
  { name: shellTexts.mine, to: paths.petitions, box: 'mine', open: (me) => hasDuty(me, 'handle') },
  { name: shellTexts.tray, to: paths.petitions, box: 'tray', open: (me) => hasDuty(me, 'sign') },
  { name: shellTexts.petitions, to: paths.petitions, open: seesCases },
  {
    name: returnsTexts.title,
    to: paths.returns,
    open: (me) => hasDuty(me, 'supervise') || hasDuty(me, 'audit'),
  },
  {
    name: shellTexts.suggestions,
    to: paths.suggestions,
    open: (me) => hasDuty(me, 'supervise') || hasDuty(me, 'receive') || hasDuty(me, 'audit'),
  },
  { name: shellTexts.import, to: paths.import, open: (me) => hasDuty(me, 'import') },
  { name: shellTexts.organisation, to: paths.organisation, open: () => true },
  { name: paperTexts.register, to: paths.numbers, open: seesCases },
  { name: templateTexts.title, to: paths.templates, open: () => true },
  { name: shellTexts.law, to: paths.law, open: () => true },
  { name: knowingTexts.charts, to: paths.charts, open: () => true },
  { name: shellTexts.account, to: paths.account, open: () => true },
];

/** The pages that a post has work on; nothing is offered that would be refused. */
export function Navigation({ me, onGo }: Props) {
  const say = useSay();
  return (
    <nav aria-label={say(shellTexts.navigation)} className="navigation">
      <ul>
        {places
          .filter((place) => place.open(me))
          .map(({ name, to, box }) => (
            <li key={name.en}>
              <Link
                to={to}
                search={box ? { filter: { box } } : {}}
                activeOptions={{ exact: true, includeSearch: true }}
                {...(onGo ? { onClick: onGo } : {})}
              >
                {say(name)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
