import { Link } from '@tanstack/react-router';
import type { PetitionRow } from '#contract/lists.ts';
import { channelWords } from '#core/classes/channels.ts';
import { claimResultWords } from '#core/classes/claim-results.ts';
import { satisfactionWords } from '#core/classes/satisfactions.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import { paths } from '../../paths.ts';
import { linkTexts } from '../../texts/links.ts';
import { useSay } from '../../ui/language.tsx';
import { contentClasses } from '../../ui/content-classes.ts';
import { LimitMark } from '../../ui/limit-mark.tsx';
import type { LedgerColumnId } from '#core/petitions/ledger-columns.ts';

type Props = {
  readonly row: PetitionRow;
  readonly column: LedgerColumnId;
  readonly today: PlainDate;
  readonly asOf?: PlainDate | undefined;
};

export function LedgerCell({ row, column, today, asOf }: Props) {
  const say = useSay();
  switch (column) {
    case 'title':
      return (
        <>
          {row.enteredLate && <span className="tag tag-late">{say(linkTexts.backDated)}</span>}{' '}
          <Link to={paths.petition} params={{ id: row.id }} search={asOf ? { asOf } : {}} title={row.title}>
            {row.title}
          </Link>
        </>
      );
    case 'number':
      return <span className="number">{row.number}</span>;
    case 'channel':
      return say(channelWords[row.channel]);
    case 'contentClass': {
      const leaf = contentClasses.find(row.contentClass)?.leaf;
      return leaf ? say(leaf) : row.contentClass;
    }
    case 'phase':
      return say(phaseWords[row.phase]);
    case 'nextLimit':
      return (
        row.nextLimit && (
          <LimitMark limit={row.nextLimit} today={today} colour={row.colour} provisional={row.provisional} />
        )
      );
    case 'satisfaction':
      return row.satisfaction && say(satisfactionWords[row.satisfaction]);
    case 'outcomes':
      return row.outcomes.map((result) => say(claimResultWords[result])).join(' · ');
    case 'executeBy':
      return (
        row.executeBy && (
          <span className={row.executeBy < today ? 'limit-red' : undefined}>{row.executeBy}</span>
        )
      );
    default:
      return row[column];
  }
}
