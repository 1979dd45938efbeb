import { Link } from '@tanstack/react-router';
import type { Me } from '#contract/session.ts';
import type { Words } from '#core/kit/language.ts';
import { paths } from '../paths.ts';
import { caseListTexts } from '../texts/case-lists.ts';
import { knowingTexts } from '../texts/knowing.ts';
import { outreachTexts } from '../texts/outreach.ts';
import { messageTexts } from '../texts/messages.ts';
import { returnsTexts } from '../texts/returns.ts';
import { paperTexts } from '../texts/papers.ts';
import { promiseTexts } from '../texts/promises.ts';
import { shellTexts } from '../texts/shell.ts';
import { templateTexts } from '../texts/templates.ts';
import { useSay } from './language.tsx';
import { mayOpen, pageAccess, type PageAccess } from './page-access.ts';

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
    | 'promises'
    | 'caseLeads'
    | 'receptions'
    | 'halls'
    | 'contactPoints'
    | 'templates'
    | 'numbers'
    | 'charts'
    | 'messages'
    | 'returns'
    | 'account'];
  readonly box?: 'inbox' | 'mine' | 'tray';
  /** Everybody's when left out. */
  readonly access?: PageAccess;
};

const places: readonly Place[] = [
  { name: shellTexts.today, to: paths.today, access: 'sees-petitions' },
  { name: shellTexts.register, to: paths.register, access: pageAccess.register },
  { name: shellTexts.inbox, to: paths.petitions, box: 'inbox', access: pageAccess.inbox },
  { name: shellTexts.mine, to: paths.petitions, box: 'mine', access: pageAccess.mine },
  { name: shellTexts.tray, to: paths.petitions, box: 'tray', access: pageAccess.tray },
  { name: shellTexts.petitions, to: paths.petitions, access: 'sees-petitions' },
  { name: promiseTexts.ledger, to: paths.promises, access: 'sees-petitions' },
  { name: caseListTexts.ledger, to: paths.caseLeads, access: 'sees-petitions' },
  { name: shellTexts.receptions, to: paths.receptions, access: 'sees-petitions' },
  { name: outreachTexts.points, to: paths.contactPoints, access: pageAccess.contactPoints },
  { name: shellTexts.hall, to: paths.halls, access: pageAccess.hall },
  {
    name: returnsTexts.title,
    to: paths.returns,
    access: pageAccess.returns,
  },
  {
    name: shellTexts.suggestions,
    to: paths.suggestions,
    access: pageAccess.suggestions,
  },
  { name: shellTexts.import, to: paths.import, access: pageAccess.import },
  { name: shellTexts.organisation, to: paths.organisation },
  { name: paperTexts.register, to: paths.numbers, access: 'sees-petitions' },
  { name: templateTexts.title, to: paths.templates },
  { name: shellTexts.law, to: paths.law },
  { name: knowingTexts.charts, to: paths.charts },
  { name: messageTexts.title, to: paths.messages, access: pageAccess.messages },
  { name: shellTexts.account, to: paths.account },
];

/** The pages that a post has work on; nothing is offered that would be refused. */
export function Navigation({ me, onGo }: Props) {
  const say = useSay();
  return (
    <nav aria-label={say(shellTexts.navigation)} className="navigation">
      <ul>
        {places
          .filter(({ access }) => !access || mayOpen(me, access))
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
