import { say } from '../texts/say.ts';
import { longDay } from './days.ts';
import { inWords, type Row, type Week } from './record-rows.ts';

const STEP = 22;
const BAR = 14;
const HEIGHT = 56;

/** A bar for each week: its outline what was shown, filled from below what was taken, striped what was passed over. */
export function RecordPlot({ row: { name, weeks } }: { readonly row: Row }) {
  const most = Math.max(1, ...weeks.map(({ counts }) => Math.max(counts.shown, settledOf(counts))));
  const told = weeks.filter(({ counts }) => inWords(counts) !== '');
  const words = told.map(({ monday, counts }) => say('record_week_told', longDay(monday), inWords(counts))).join('; ');
  return (
    <svg
      class="weeks"
      viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT + 2}`}
      width={weeks.length * STEP}
      role="img"
      aria-label={`${name}, ${words || say('record_no_weeks')}`}
    >
      <line class="base" x1={0} x2={weeks.length * STEP} y1={HEIGHT + 1} y2={HEIGHT + 1} />
      {weeks.map((week, at) => (
        <Bar key={week.monday} week={week} x={at * STEP + (STEP - BAR) / 2} unit={(HEIGHT - 2) / most} />
      ))}
    </svg>
  );
}

const settledOf = ({ taken, ignored, wrong }: Week['counts']): number => taken + ignored + wrong;

function Bar({ week: { counts }, x, unit }: { readonly week: Week; readonly x: number; readonly unit: number }) {
  const taken = counts.taken * unit;
  const passed = (counts.ignored + counts.wrong) * unit;
  const shown = counts.shown * unit;
  return (
    <>
      {passed > 0 && <rect fill="url(#stripes)" x={x} y={HEIGHT - taken - passed} width={BAR} height={passed} />}
      {taken > 0 && <rect class="taken" x={x} y={HEIGHT - taken} width={BAR} height={taken} />}
      {shown > 0 && <rect class="shown" x={x} y={HEIGHT - shown} width={BAR} height={shown} />}
    </>
  );
}

/** The stripes that the bars of all plots are filled with: what is passed over differs by more than its colour. */
export function Stripes() {
  return (
    <svg width="0" height="0" aria-hidden="true">
      <pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="stripe" width="2" height="4" />
      </pattern>
    </svg>
  );
}
