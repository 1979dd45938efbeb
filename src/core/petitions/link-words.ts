import type { Words } from '../kit/language.ts';
import type { LinkKind } from './petition-link.ts';

export const linkKindWords = {
  repeat: { zh: '重复件（同一人同一事）', en: 'Repeat (same person, same matter)' },
  'same-matter': { zh: '同一事项（不同人反映）', en: 'Same matter, other people' },
  related: { zh: '相关件', en: 'Related' },
} as const satisfies Record<LinkKind, Words>;
