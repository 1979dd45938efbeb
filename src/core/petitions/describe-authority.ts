import {
  authorityEndingWords,
  authorityKindWords,
  authorityPartWords,
  saidByWords,
} from './authority-words.ts';
import type { AuthorityEvent } from './authority-events.ts';
import type { Description, Names } from './describe-event.ts';

/** Who was given what, and that it ended; a person without an account stays without a name in the story. */
export function describeAuthority(event: AuthorityEvent, names: Names): Description {
  if (event.kind === 'AuthorityGranted') {
    const { kind, holder, relation, parts } = event.content;
    const who = names.person(holder.accountId);
    return {
      words: {
        zh: '登记{kindZh}委托：{who}，可以告知{partsZh}',
        en: '{kindEn} authorised: {who}; may be told {partsEn}',
      },
      facts: {
        kindZh: authorityKindWords[kind].zh,
        kindEn: authorityKindWords[kind].en,
        who: [who, relation].filter(Boolean).join(' '),
        partsZh: parts.map((part) => authorityPartWords[part].zh).join('、'),
        partsEn: parts.map((part) => authorityPartWords[part].en).join(', '),
      },
      ...(event.content.custodian === undefined ? {} : { detail: event.content.custodian }),
    };
  }
  const { ground, said, on, note } = event.end;
  const ending = authorityEndingWords[ground];
  const means = said && saidByWords[said];
  return {
    words: {
      zh: '委托自{on}起结束：{groundZh}{saidZh}',
      en: 'The authority ended on {on}: {groundEn}{saidEn}',
    },
    facts: {
      on,
      groundZh: ending.zh,
      groundEn: ending.en,
      saidZh: means ? `（${means.zh}）` : '',
      saidEn: means ? ` (${means.en})` : '',
    },
    ...(note === '' ? {} : { detail: note }),
  };
}
