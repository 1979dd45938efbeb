// The sentences of links and merges. They name no other petition: who may see one need not see the other.
import type { Words } from '../kit/language.ts';
import type { LinkEvent } from './link-events.ts';
import { linkKindWords } from './link-words.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail?: string;
};

export function describeLink(event: LinkEvent): Described {
  switch (event.kind) {
    case 'PetitionLinked': {
      const kind = linkKindWords[event.link.kind];
      return {
        words: { zh: '关联另一信访事项（{kindZh}）', en: 'Linked to another matter ({kindEn})' },
        facts: { kindZh: kind.zh, kindEn: kind.en.toLowerCase() },
        detail: event.link.reason,
      };
    }
    case 'PetitionUnlinked':
      return described({ zh: '解除关联', en: 'Link removed' }, event.reason);
    case 'PetitionMerged':
      return described(
        { zh: '并入同一事项的主件一并办理', en: 'Merged into the lead matter, which answers it too' },
        event.merge.reason,
      );
    case 'MergeUndone':
      return described(
        {
          zh: '撤销并案，恢复单独办理；期限按原来的计算',
          en: 'Merge undone; handled apart, under the old limits',
        },
        event.reason,
      );
    case 'MatterTakenIn':
      return {
        words: {
          zh: '并入一件同一事项，须一并答复 {claims} 项诉求',
          en: 'Another petition taken in: {claims} claims to answer besides',
        },
        facts: { claims: event.matter.claims.length },
      };
    case 'MatterParted':
      return described(
        { zh: '并入的事项恢复单独办理', en: 'A petition taken in is handled apart again' },
        event.reason,
      );
  }
}

const described = (words: Words, detail: string): Described => ({ words, facts: {}, detail });
