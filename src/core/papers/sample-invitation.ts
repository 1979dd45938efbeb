import { plainDate } from '../kit/plain-date.ts';
import type { ContactFacts, IssueFacts, MatterFacts, PaperFacts } from './paper-facts.ts';

/** An invented invitation for the sample matter. */
export const sampleInvitation = (
  matter: MatterFacts,
  issue: IssueFacts,
  contact: ContactFacts,
): Pick<PaperFacts, 'invitation-notice'> => ({
  'invitation-notice': {
    ...issue,
    number: '湖信约〔2026〕3号',
    matter,
    sealed: false,
    day: plainDate('2026-04-16'),
    at: '9:30',
    place: '湖塘镇群众来访接待中心二楼接谈室',
    leader: '镇党委副书记、镇长王志强',
    grounds: '已办理较长时间，涉及多户，还没有彻底解决',
    contact,
  },
});
