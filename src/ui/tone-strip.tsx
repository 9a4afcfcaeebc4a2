import { useState } from 'preact/hooks';
import type { MailTone, Tone, ToneMark, Trend } from '../model/standing.ts';
import { shortDay } from './dates.ts';
import { NotSo, type OnItem } from './quote-item.tsx';

interface Props {
  readonly tone: Tone;
  readonly on: OnItem;
}

const CYCLES: Readonly<Record<NonNullable<Tone['cycle']>, string>> = {
  virtuous: 'Both sides’ last mails have more warm marks than before.',
  vicious:
    'Both sides’ last mails have more sharp marks than before. Moods tend to be answered in kind; you can be the one who starts.',
};
const TRENDS: Readonly<Record<Trend, string>> = { warmer: '▲ warmer', sharper: '▼ sharper', level: '▬ as before' };

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
          return trend && <span key={side}>{`${side === 'me' ? 'You' : 'They'}: ${TRENDS[trend]}. `}</span>;
        })}
        {!trends.me && !trends.them && 'Too few mails to tell a course.'}
      </p>
      {cycle && <p class="cycle">{CYCLES[cycle]}</p>}
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
            <button type="button" class="said-there" onClick={() => on.show(mark)}>
              {mark.text}
            </button>
            <p class="known">
              <span>{mark.title}</span>
              <NotSo onClick={() => on.notSo('tone', mark)} about={mark.text} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function inWords({ side, message, date, marks }: MailTone): string {
  const count = (kind: ToneMark['kind']): number => marks.filter((mark) => mark.kind === kind).length;
  const who = message === 'draft' ? 'Your draft' : [side === 'me' ? 'You' : 'They', shortDay(date)].join(' ').trim();
  return `${who}: ${count('warm')} warm, ${count('sharp')} sharp`;
}
