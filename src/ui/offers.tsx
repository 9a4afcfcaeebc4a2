import { useState } from 'preact/hooks';
import type { Side } from '../model/mail.ts';
import type { OfferLine, OfferPoint } from '../model/standing.ts';
import { say, sayCount } from '../texts/say.ts';
import { capital, figure, pointInWords } from './figures.ts';
import { ENOUGH_TO_PLOT, OfferPlot } from './offer-plot.tsx';
import { NotSo, type OnItem, Unsure, whenSaid } from './quote-item.tsx';

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
        {capital(issue)}
        {!sure && <Unsure />}
      </h3>
      {points.length >= ENOUGH_TO_PLOT && <OfferPlot line={line} />}
      {SIDES.map(({ side, who }) => {
        const own = points.filter((point) => point.side === side);
        return (
          own.length > 0 && <Figures key={side} who={say(who)} side={side} points={own} unit={unit} onShow={show} />
        );
      })}
      {chosen && points.includes(chosen) && (
        <p class="known chosen">
          <q lang="en">{chosen.text}</q>
          <NotSo onClick={() => on.notSo('offer', chosen)} about={chosen.text} />
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
  const hidden = all ? 0 : Math.max(0, points.length - 1 - LATEST);
  const shown = points.filter((_, at) => at === 0 || at > hidden);
  return (
    <p class="figures">
      <span class={`side side-${side}`}>{who}</span>
      {shown.map((point, at) => (
        <span key={at} class="step">
          {at > 0 && <span aria-hidden="true">→</span>}
          {at === 1 && hidden > 0 && (
            <button type="button" class="link" onClick={() => setAll(true)}>
              {sayCount('more', hidden)}
            </button>
          )}
          {at === 1 && hidden > 0 && <span aria-hidden="true">→</span>}
          <button type="button" class="figure" title={point.text} onClick={() => onShow(point)}>
            {pointInWords(point, unit)}
          </button>
          <small>{whenSaid(point)}</small>
        </span>
      ))}
    </p>
  );
}
