import { useState } from 'preact/hooks';
import type { Side } from '../model/mail.ts';
import type { OfferLine, OfferPoint } from '../model/standing.ts';
import { say, sayCount } from '../texts/say.ts';
import { figure, pointInWords } from './figures.ts';
import { issueName } from './issues.ts';
import { isCourse, OfferPlot } from './offer-plot.tsx';
import { NotSo, type OnItem, Unsure, whenSaid } from './quote-item.tsx';
import { standsOf } from './stands.ts';

interface Props {
  readonly lines: readonly OfferLine[];
  readonly on: OnItem;
}

/** What is on the table: for each issue its course, either side's figures, and the plain difference. */
export function Offers({ lines, on }: Props) {
  return (
    <>
      {lines.map((line, index) => (
        <Line key={index} line={line} on={on} />
      ))}
    </>
  );
}

const SIDES = [
  { side: 'me', who: 'you' },
  { side: 'them', who: 'they' },
] as const;

function Line({ line, on }: { line: OfferLine; on: OnItem }) {
  const { issue, unit, points, gap, sure } = line;
  const [chosen, choose] = useState<OfferPoint | null>(null);
  const show = (point: OfferPoint): void => {
    choose(point);
    on.show(point);
  };
  return (
    <div class="offer-line">
      <h3>
        {issueName(issue)}
        {!sure && <Unsure />}
      </h3>
      {isCourse(points) && <OfferPlot line={line} />}
      <div class="sides">
        {SIDES.map(({ side, who }) => {
          const own = points.filter((point) => point.side === side);
          return (
            own.length > 0 && <Figures key={side} who={say(who)} side={side} points={own} unit={unit} onShow={show} />
          );
        })}
      </div>
      {chosen && points.includes(chosen) && (
        <p class="known chosen">
          <q lang="en">{chosen.text}</q>
          <NotSo kind="offer" quote={chosen} on={on} />
        </p>
      )}
      {gap !== null && gap > 0 && (
        <p class="gap">
          {say('offers_difference')} <strong>{figure(gap, unit)}</strong>
          {!sure && <Unsure />}
        </p>
      )}
      {gap === 0 && <p class="gap">{say('offers_same')}</p>}
    </div>
  );
}

/** The first figure and the latest ones; what lies between is a click away. */
const LATEST = 2;

interface FiguresProps {
  readonly who: string;
  readonly side: Side;
  readonly points: readonly OfferPoint[];
  readonly unit: string;
  readonly onShow: (point: OfferPoint) => void;
}

function Figures({ who, side, points, unit, onShow }: FiguresProps) {
  const [all, setAll] = useState(false);
  const stands = standsOf(points);
  const hidden = all ? 0 : Math.max(0, stands.length - 1 - LATEST);
  const shown = stands.filter((_, at) => at === 0 || at > hidden);
  return (
    <p class="figures">
      <span class={`side side-${side}`}>{who}</span>
      <span class="course">
        {shown.map(({ first, latest }, at) => (
          <span key={at} class="step">
            <button type="button" class="figure" title={latest.text} onClick={() => onShow(latest)}>
              {pointInWords(latest, unit)}
            </button>
            <small>{daysOf(first, latest)}</small>
            {at < shown.length - 1 && <Then />}
            {at === 0 && hidden > 0 && (
              <>
                <button type="button" class="link" onClick={() => setAll(true)}>
                  {sayCount('more', hidden)}
                </button>
                <Then />
              </>
            )}
          </span>
        ))}
      </span>
    </p>
  );
}

/** Where a line is too short, it ends with the arrow: the next figure begins the next one. */
const Then = () => <span aria-hidden="true">→</span>;

function daysOf(first: OfferPoint, latest: OfferPoint): string {
  const [day, again] = [whenSaid(first), whenSaid(latest)];
  return [first.by, day, day === again ? '' : say('offers_again', again)].filter(Boolean).join(', ');
}
