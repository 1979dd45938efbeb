import { useQuery } from '@tanstack/react-query';
import { listOwnAuthorities } from '#contract/authorities.ts';
import { call } from '../../api/call.ts';
import { authorityTexts as texts } from '../../texts/authorities.ts';
import { useLanguage, useSay } from '../../ui/language.tsx';

/** Matters that a petitioner let the reader follow; nothing is shown when there are none. */
export function OwnAuthorities() {
  const say = useSay();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['authorities', language],
    queryFn: ({ signal }) => call(listOwnAuthorities, {}, signal),
    refetchOnWindowFocus: true,
  });
  const rows = found.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="work-group" aria-labelledby="own-authorities">
      <h2 id="own-authorities">
        {say(texts.mine)} <span className="count">{rows.length}</span>
      </h2>
      <p className="quiet">{say(texts.mineNote)}</p>
      <ul className="own-authorities">
        {rows.map(({ authorityId, kindName, number, title, petitioner, may, mayNot, until, code }) => (
          <li key={authorityId}>
            <div>
              <span className="tag">{kindName}</span> <b>{title ?? number}</b>{' '}
              {title !== undefined && <span className="number quiet">{number}</span>}
            </div>
            <div className="quiet">
              {say(texts.for, { name: petitioner })}
              {until !== undefined && ` · ${say(texts.untilDay, { day: until })}`}
            </div>
            <div>
              <span className="telling-may">{say(texts.may, { may })}</span>{' '}
              <span className="telling-not">{say(texts.mayNot, { mayNot })}</span>
            </div>
            <a href={`/q/${code}`} aria-label={`${say(texts.open)}: ${number}`}>
              {say(texts.open)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
