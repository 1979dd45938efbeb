import { Link } from '@tanstack/react-router';
import type { Me } from '#contract/session.ts';
import { roles } from '#core/organisation/roles.ts';
import { hasDuty } from '../api/session.ts';
import { paths } from '../paths.ts';
import { shellTexts } from '../texts/shell.ts';
import { useSay } from './language.tsx';

type Props = { readonly me: Me; readonly onGo?: () => void };

/** The pages that a post has work on; nothing is offered that would be refused. */
export function Navigation({ me, onGo }: Props) {
  const say = useSay();
  const seesCases = roles[me.role].reach !== 'none';
  const go = { activeOptions: { exact: true, includeSearch: true }, ...(onGo ? { onClick: onGo } : {}) };
  return (
    <nav aria-label={say(shellTexts.navigation)} className="navigation">
      <ul>
        {seesCases && (
          <li>
            <Link to={paths.today} {...go}>
              {say(shellTexts.today)}
            </Link>
          </li>
        )}
        {hasDuty(me, 'register') && (
          <li>
            <Link to={paths.register} {...go}>
              {say(shellTexts.register)}
            </Link>
          </li>
        )}
        {hasDuty(me, 'receive') && (
          <li>
            <Link to={paths.petitions} search={{ filter: { box: 'inbox' } }} {...go}>
              {say(shellTexts.inbox)}
            </Link>
          </li>
        )}
        {hasDuty(me, 'handle') && (
          <li>
            <Link to={paths.petitions} search={{ filter: { box: 'mine' } }} {...go}>
              {say(shellTexts.mine)}
            </Link>
          </li>
        )}
        {hasDuty(me, 'sign') && (
          <li>
            <Link to={paths.petitions} search={{ filter: { box: 'tray' } }} {...go}>
              {say(shellTexts.tray)}
            </Link>
          </li>
        )}
        {seesCases && (
          <li>
            <Link to={paths.petitions} search={{}} {...go}>
              {say(shellTexts.petitions)}
            </Link>
          </li>
        )}
        {hasDuty(me, 'import') && (
          <li>
            <Link to={paths.import} {...go}>
              {say(shellTexts.import)}
            </Link>
          </li>
        )}
        <li>
          <Link to={paths.organisation} {...go}>
            {say(shellTexts.organisation)}
          </Link>
        </li>
        <li>
          <Link to={paths.account} {...go}>
            {say(shellTexts.account)}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
