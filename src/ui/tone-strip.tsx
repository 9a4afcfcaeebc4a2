import { useState } from 'preact/hooks';
import type { MailTone, Tone, ToneMark } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { shortDay } from './dates.ts';
import { NotSo, type OnItem } from './quote-item.tsx';
import { nameOfSide } from './sides.ts';

interface Props {
  readonly tone: Tone;
  readonly on: OnItem;
}

const CYCLES = { virtuous: 'tone_virtuous', vicious: 'tone_vicious' } as const;
const TRENDS = { warmer: 'tone_warmer', sharper: 'tone_sharper', level: 'tone_level' } as const;

/** Warm and sharp marks mail by mail: warm above the line, sharp below. The words stand a click away. */
export function ToneStrip({ tone: { mails, trends, cycle }, on }: Props) {
  const [open, setOpen] = useState(-1);
  const chosen = mails[open];
  return (
    <>
      <ul class="strip">
        {mails.map((mail, at) => (
          <li key={at}>
            <button
              type="button"
              class={`tone tone-${mail.side}`}
              aria-label={inWords(mail)}
              aria-expanded={at === open}
              title={inWords(mail)}
              onClick={() => setOpen(at === open ? -1 : at)}
            >
              <Bars marks={mail.marks} kind="warm" />
              <Bars marks={mail.marks} kind="sharp" />
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">
        {(['me', 'them'] as const).map((side) => {
          const trend = trends[side];
          return trend && <span key={side}>{say('tone_trend', nameOfSide({ side }), say(TRENDS[trend]))} </span>;
        })}
        {!trends.me && !trends.them && say('tone_too_few')}
      </p>
      {cycle && <p class="cycle">{say(CYCLES[cycle])}</p>}
      {chosen && <Marks mail={chosen} on={on} />}
    </>
  );
}

/** More would not fit. */
const MOST = 4;

function Bars({ marks, kind }: { marks: readonly ToneMark[]; kind: ToneMark['kind'] }) {
  const count = Math.min(MOST, marks.filter((mark) => mark.kind === kind).length);
  return (
    <span class={`bars bars-${kind}`} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <i key={at} />
      ))}
    </span>
  );
}

function Marks({ mail, on }: { mail: MailTone; on: OnItem }) {
  return (
    <div class="marks">
      <h3>{inWords(mail)}</h3>
      <ul>
        {mail.marks.map((mark) => (
          <li class="item" key={`${mark.rule}${mark.text}`}>
            <button type="button" class="said-there" lang="en" onClick={() => on.show(mark)}>
              {mark.text}
            </button>
            <p class="known">
              <span lang="en">{mark.title}</span>
              <NotSo kind="tone" quote={mark} on={on} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function inWords({ side, by, message, date, marks }: MailTone): string {
  const count = (kind: ToneMark['kind']): number => marks.filter((mark) => mark.kind === kind).length;
  const who =
    message === 'draft' ? say('tone_your_draft') : [nameOfSide({ side, by }), shortDay(date)].join(' ').trim();
  return say('tone_marks', who, count('warm'), count('sharp'));
}
