import { publicityInWords } from './compose-hearing-record.ts';
import type { HearingMinutesFacts } from './hearing-facts.ts';
import { asSentence, officialDate } from './official-wording.ts';
import { bodyBlocks, firstHeading, matterSentence, petitionersIn } from './paper-blocks.ts';
import type { Attendance, LetterContent } from './paper-content.ts';

/** 听证纪要: what the parties said in short, what the panel concludes, and who attended; the record (笔录) holds every word. */
export function composeHearingMinutes(facts: HearingMinutesFacts): LetterContent {
  const asked = [facts.questions, facts.debate].filter((part) => part.trim() !== '');
  return {
    shape: 'letter',
    layout: 'minutes',
    letterhead: `${facts.organ}听证纪要`,
    number: facts.number,
    title: `关于${petitionersIn(facts.matter)}信访事项的听证纪要`,
    addressee: '',
    body: [
      ...bodyBlocks(
        `${officialDate(facts.on)}${facts.time}，${facts.chair}在${facts.place}主持听证会，就${matterSentence(facts.matter)}举行${facts.stage}听证。${facts.clerk}记录。公开方式：${publicityInWords(facts.closedReason)}。纪要如下：`,
      ),
      firstHeading(1, '陈述和举证'),
      ...bodyBlocks(facts.facts),
      firstHeading(2, '询问、质证和辩论'),
      ...bodyBlocks(asked.length > 0 ? asked.map(asSentence).join('\n') : '没有询问和辩论。'),
      firstHeading(3, '听证结论'),
      ...bodyBlocks(asSentence(facts.conclusion)),
    ],
    attachments: [],
    attendance: hearingAttendance(facts),
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: { copyTo: [], issuer: facts.organ, issuedOn: facts.issuedOn },
  };
}

const observing: readonly string[] = ['证人', '专家', '群众代表'];
const petitioning = '信访人';

/** Who sat at the table, who stayed away, and who listened or was heard as a witness or an expert. */
export function hearingAttendance(facts: HearingMinutesFacts): readonly Attendance[] {
  const came = facts.participants.filter(({ role }) => facts.petitionerCame || role !== petitioning);
  const stayedAway = facts.participants.filter((one) => !came.includes(one));
  const lines = [
    { label: '出席', of: [{ role: '主持人', name: facts.chair }, ...came.filter((one) => !isObserver(one))] },
    { label: '缺席', of: stayedAway },
    { label: '列席', of: came.filter(isObserver) },
  ];
  return lines.filter(({ of }) => of.length > 0).map(({ label, of }) => ({ label, names: byRole(of) }));
}

type Participant = HearingMinutesFacts['participants'][number];

const isObserver = ({ role }: Participant): boolean => observing.includes(role);

// One role on a line.
function byRole(participants: readonly Participant[]): string {
  const roles = [...new Set(participants.map(({ role }) => role))];
  const namesOf = (role: string) => participants.filter((one) => one.role === role).map(({ name }) => name);
  return roles.map((role) => `${role}　${namesOf(role).join('、')}`).join('\n');
}
