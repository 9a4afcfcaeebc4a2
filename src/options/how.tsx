import { say } from '../texts/say.ts';
import { Emphasised } from '../ui/emphasised.tsx';

interface ChapterProps {
  readonly id: string;
  readonly title: string;
  readonly points: readonly string[];
}

/** How Parley works, what no reader of mails can know, how far to trust it, and what it keeps. */
export function How() {
  return (
    <>
      <Chapter
        id="how"
        title={say('how_title')}
        points={[say('how_reads'), say('how_shows'), say('how_praises'), say('how_early')]}
      />
      <Chapter
        id="cannot"
        title={say('how_cannot_title')}
        points={[say('how_intent'), say('how_power'), say('how_culture'), say('how_calls'), say('how_law')]}
      />
      <Chapter
        id="sure"
        title={say('how_sure_title')}
        points={[say('how_misses'), say('how_studies'), say('how_untested')]}
      />
      <Chapter
        id="kept"
        title={say('kept_title')}
        points={[
          say('kept_nothing_sent'),
          say('kept_text'),
          say('kept_settings'),
          say('kept_people'),
          say('kept_record'),
        ]}
      />
    </>
  );
}

function Chapter({ id, title, points }: ChapterProps) {
  return (
    <section class="chapter" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>
            <Emphasised text={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}
