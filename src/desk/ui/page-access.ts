// Which posts a page is for, said once: the menu offers it to them and the page itself refuses everybody else.
import type { Me } from '#contract/session.ts';
import { roleIds, roles, type Duty, type Role, type RoleId } from '#core/organisation/roles.ts';

/** Posts with one of these duties, or every post that sees petitions. */
export type PageAccess = readonly Duty[] | 'sees-petitions';

export const pageAccess = {
  register: ['register'],
  inbox: ['receive'],
  mine: ['handle'],
  tray: ['sign'],
  returns: ['supervise', 'audit'],
  suggestions: ['supervise', 'receive', 'audit'],
  import: ['import'],
  hall: ['register', 'receive-visitors'],
  pattern: ['plan-receptions'],
  receptionReport: ['plan-receptions', 'supervise', 'audit', 'receive-visitors'],
  invitationList: ['plan-receptions', 'receive-visitors', 'supervise', 'audit'],
  contactPoints: ['plan-receptions', 'receive-visitors', 'supervise', 'audit', 'register'],
  messages: ['organise', 'plan-receptions'],
  owed: ['plan-receptions', 'supervise', 'audit'],
} as const satisfies Record<string, PageAccess>;

/** Whether the page is for the reader's post. */
export const mayOpen = (me: Pick<Me, 'role'>, access: PageAccess): boolean => isFor(roles[me.role], access);

/** The posts that a page is for, as the office names them. */
export const postsFor = (access: PageAccess): readonly RoleId[] =>
  roleIds.filter((role) => isFor(roles[role], access));

function isFor({ duties, reach }: Role, access: PageAccess): boolean {
  return access === 'sees-petitions' ? reach !== 'none' : access.some((duty) => duties.includes(duty));
}
