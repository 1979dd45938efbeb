import { describe, expect, it } from 'vitest';
import { roleIds } from '#core/organisation/roles.ts';
import { mayOpen, pageAccess, postsFor } from './page-access.ts';

describe('who may open a page', () => {
  it('is said the same to the menu and to whoever is refused', () => {
    for (const access of [...Object.values(pageAccess), 'sees-petitions'] as const) {
      const named = postsFor(access);
      expect(named.length).toBeGreaterThan(0);
      expect(named.length).toBeLessThan(roleIds.length);
      for (const role of roleIds) expect(mayOpen({ role }, access)).toBe(named.includes(role));
    }
  });

  it('keeps the comparison of units for those who supervise or audit', () => {
    expect(postsFor(pageAccess.returns)).toEqual(['director', 'leader', 'town-head', 'auditor']);
  });
});
