import type { Answer } from '#contract/operation.ts';
import type { readPromiseReport } from '#contract/promise-report.ts';
import { reportTexts as texts } from '../../texts/reception-report.ts';
import { useSay } from '../../ui/language.tsx';

type Report = Answer<typeof readPromiseReport>;
type Props = Pick<Report, 'weeks' | 'figures'>;

const [width, height] = [880, 220];
const frame = { left: 36, right: 120, top: 16, bottom: 28 };
const labelHeight = 16;
const lines = ['open', 'overdue'] as const;

/** What is owed at the end of each week, as lines; the table beside it has the same figures. */
export function PromiseChart({ weeks, figures }: Props) {
  const say = useSay();
  const most = Math.max(1, ...weeks.flatMap(({ counts }) => lines.map((id) => counts[id])));
  const x = (at: number): number =>
    frame.left + (at * (width - frame.left - frame.right)) / Math.max(1, weeks.length - 1);
  const y = (count: number): number =>
    height - frame.bottom - (count * (height - frame.top - frame.bottom)) / most;
  const last = weeks.at(-1);
  const labels = last && keepApart(y(last.counts.open), y(last.counts.overdue));
  const steps = most <= 4 ? most : 4;
  const ticks = Array.from({ length: steps + 1 }, (_, at) => Math.round((at * most) / steps));
  return (
    <svg
      className="promise-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(texts.chart)}
    >
      {ticks.map((count) => (
        <g key={count} className="promise-chart-tick">
          <line x1={frame.left} x2={width - frame.right} y1={y(count)} y2={y(count)} />
          <text x={frame.left - 8} y={y(count) + 4} textAnchor="end">
            {count}
          </text>
        </g>
      ))}
      {weeks.map(({ from, through }, at) => (
        <text key={from} className="promise-chart-week" x={x(at)} y={height - 8} textAnchor="middle">
          {through.slice(5)}
        </text>
      ))}
      {lines.map((id) => (
        <g key={id} className={`promise-line promise-line-${id}`}>
          <polyline points={weeks.map(({ counts }, at) => `${x(at)},${y(counts[id])}`).join(' ')} />
          {weeks.map(({ from, counts }, at) => (
            <circle key={from} cx={x(at)} cy={y(counts[id])} r={3} />
          ))}
          {last && labels && (
            <text x={width - frame.right + 10} y={labels[id] + 4}>
              {figures.find((figure) => figure.id === id)?.name} {last.counts[id]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** Where the names of two lines stand that end at these heights: at their ends, the upper one moved up where they would touch. */
function keepApart(open: number, overdue: number): Readonly<Record<(typeof lines)[number], number>> {
  const near = Math.max(0, labelHeight - Math.abs(open - overdue));
  return open <= overdue ? { open: open - near, overdue } : { open, overdue: overdue - near };
}
