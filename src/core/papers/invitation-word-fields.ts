import { matterInWords } from './compose-invitation-notice.ts';
import type { InvitationNoticeFacts } from './invitation-facts.ts';
import { officialDate } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import { contactFields, issueFields, matterFields } from './shared-word-fields.ts';

/** The Word fields of an invitation; those that would tell of the matter are empty in a sealed letter. */
export function invitationNoticeFields(facts: InvitationNoticeFacts): WordFields {
  const { matter, sealed } = facts;
  return {
    ...issueFields(facts),
    ...matterFields(sealed ? { ...matter, subject: '', channel: '' } : matter),
    ...contactFields(facts.contact),
    事项说明: matterInWords(facts),
    约访日期: officialDate(facts.day),
    约访时间: facts.at,
    约访地点: facts.place,
    接访领导: facts.leader,
  };
}
