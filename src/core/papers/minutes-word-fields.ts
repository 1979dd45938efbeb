// The Word fields of minutes (纪要).
import { conferenceAttendance, minutesMark } from './compose-conference-minutes.ts';
import { hearingAttendance } from './compose-hearing-minutes.ts';
import type { ConferenceMinutesFacts } from './designation-facts.ts';
import type { HearingMinutesFacts } from './hearing-facts.ts';
import { sessionFields } from './hearing-word-fields.ts';
import { withoutStop, officialDate } from './official-wording.ts';
import type { Attendance, WordFields } from './paper-content.ts';
import { issueFields, limitFields, matterFields } from './shared-word-fields.ts';

const attendanceFields = (attendance: readonly Attendance[]): WordFields => ({
  名单: attendance.map(({ label, names }) => ({ 类别: label, 人员: names })),
});

export const hearingMinutesFields = (facts: HearingMinutesFacts): WordFields => ({
  ...issueFields(facts),
  ...sessionFields(facts),
  ...attendanceFields(hearingAttendance(facts)),
  标志: `${facts.organ}听证纪要`,
  陈述: facts.facts,
  询问: facts.questions,
  辩论: facts.debate,
  听证结论: facts.conclusion,
});

export const conferenceFields = (facts: ConferenceMinutesFacts): WordFields => ({
  ...issueFields(facts),
  ...matterFields(facts.matter),
  ...attendanceFields(conferenceAttendance(facts)),
  ...limitFields('告知期限', facts.noticeLimit),
  标志: minutesMark(facts),
  会议日期: officialDate(facts.on),
  会议地点: facts.place,
  主持人: facts.chair,
  争议单位: facts.contestedBy,
  争议理由: withoutStop(facts.contest),
  指定单位: facts.toUnit,
  指定理由: withoutStop(facts.reason),
  移交单位: facts.contestedBy === facts.toUnit ? '' : facts.contestedBy,
  抄送: facts.copyTo.join('，'),
});
