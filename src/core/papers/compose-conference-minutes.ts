import type { ConferenceMinutesFacts } from './designation-facts.ts';
import { asSentence, officialDate } from './official-wording.ts';
import {
  bodyBlocks,
  firstHeading,
  limitReckoning,
  matterSentence,
  petitionersIn,
  numberedBlocks,
} from './paper-blocks.ts';
import type { Attendance, LetterContent } from './paper-content.ts';

/** 会议纪要 on who answers a matter whose competence was contested: what was agreed, whose task it is, who attended (条例第二十四条). */
export function composeConferenceMinutes(facts: ConferenceMinutesFacts): LetterContent {
  return {
    shape: 'letter',
    layout: 'minutes',
    letterhead: minutesMark(facts),
    number: facts.number,
    title: `关于${petitionersIn(facts.matter)}信访事项管辖争议的会议纪要`,
    addressee: '',
    body: [
      ...bodyBlocks(
        `${officialDate(facts.on)}，${facts.chair}在${facts.place}主持召开会议，研究${matterSentence(facts.matter)}的管辖争议。纪要如下：`,
      ),
      firstHeading(1, '争议事项'),
      ...bodyBlocks(`${facts.contestedBy}认为：${asSentence(facts.contest)}`),
      firstHeading(2, '议定意见'),
      ...bodyBlocks(
        `依照《信访工作条例》第二十四条的规定，会议议定由${facts.toUnit}受理、办理该信访事项。${asSentence(facts.reason)}`,
      ),
      firstHeading(3, '任务分工'),
      ...numberedBlocks([
        `${facts.toUnit}在${officialDate(facts.noticeLimit.date)}前（含当日）书面告知信访人是否受理及办理程序。${limitReckoning(facts.noticeLimit)}`,
        ...(facts.contestedBy === facts.toUnit
          ? []
          : [`${facts.contestedBy}及时移交材料，并配合做好与信访人的衔接。`]),
      ]),
    ],
    attachments: [],
    attendance: conferenceAttendance(facts),
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: { copyTo: facts.copyTo, issuer: facts.organ, issuedOn: facts.issuedOn },
  };
}

/** The mark of the minutes: the name of the conference, as the organ bears it. */
export const minutesMark = ({ body }: Pick<ConferenceMinutesFacts, 'body'>): string =>
  body.endsWith('会议') ? `${body}纪要` : `${body}专题会议纪要`;

/** 出席、请假、列席, each only when there is somebody to name. */
export function conferenceAttendance(facts: ConferenceMinutesFacts): readonly Attendance[] {
  const { attendees, absent, observers } = facts;
  return [
    { label: '出席', names: attendees },
    { label: '请假', names: absent },
    { label: '列席', names: observers },
  ].filter(({ names }) => names.trim() !== '');
}
