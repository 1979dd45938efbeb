// What stands in the table of a notice: the day, who receives, and a column for everything that differs from day to day.
import {
  columnNames,
  type NoticeColumn,
  type NoticeContent,
  type NoticeLeader,
  type NoticeRow,
} from '#core/receptions/compose-notice.ts';
import type { Paragraph } from './chart-marks.ts';
import { governmentRed } from './measure-page.ts';
import type { TypeStyle } from './set-text.ts';

export const posterSoft = '#4d5661';
const soft = posterSoft;

/** A style in the type of the poster. */
export const sized = (face: TypeStyle['face'], size: number, scale: number, color = '#000'): TypeStyle => ({
  face,
  size: size * scale,
  color,
});

export type Column = {
  readonly head: string;
  readonly share: number;
  readonly cell: (row: NoticeRow, scale: number) => readonly Paragraph[];
};

const shares: Readonly<Record<NoticeColumn, number>> = { time: 1.5, place: 2.2, kind: 1.7, portfolio: 2.6 };

/** The columns from left to right; compact ones say everything of a row on one line. */
export function columnsOf({ columns }: NoticeContent, compact: boolean): readonly Column[] {
  return [
    { head: '日　期', share: compact ? 2.4 : 2, cell: compact ? dayOnOneLine : dayOnLines },
    { head: '接访领导', share: 3.2, cell: compact ? leadersOnOneLine : leadersOnLines },
    ...columns.map((column): Column => ({
      head: columnNames[column],
      share: shares[column],
      cell: (row, scale) =>
        (column === 'portfolio' ? row.leaders.map(({ portfolio }) => portfolio) : [row[column]]).map(
          (text) => ({ text, style: sized('fang', 13, scale) }),
        ),
    })),
  ];
}

type Cell = Column['cell'];

const dayOnLines: Cell = (row, scale) => [
  { text: row.day, style: sized('hei', 15, scale, inkOf(row)) },
  { text: row.weekday, style: sized('fang', 12, scale, soft) },
  noteOf(row, scale),
];

const dayOnOneLine: Cell = (row, scale) => [
  { text: `${row.day}　${row.weekday}`, style: sized('hei', 13.5, scale, inkOf(row)) },
  noteOf(row, scale),
];

const leadersOnLines: Cell = (row, scale) =>
  row.leaders.flatMap((leader) => [
    { text: leader.name, style: sized('hei', 16, scale, inkOf(row)) },
    { text: postOf(leader), style: sized('fang', 13, scale) },
  ]);

const leadersOnOneLine: Cell = (row, scale) =>
  row.leaders.map((leader) => ({
    text: `${leader.name}　${postOf(leader)}`,
    style: sized('hei', 13.5, scale, inkOf(row)),
  }));

const inkOf = ({ cancelled }: NoticeRow): string => (cancelled ? soft : '#000');

const noteOf = ({ note, cancelled }: NoticeRow, scale: number): Paragraph => ({
  text: note,
  style: sized('hei', 11, scale, cancelled ? governmentRed : soft),
});

const postOf = ({ post, note }: NoticeLeader): string => (note === '' ? post : `${post}（${note}）`);
