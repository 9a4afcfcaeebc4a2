import { useState } from 'preact/hooks';
import type { Mail } from '../model/mail.ts';
import { say } from '../texts/say.ts';
import { Findings } from './findings.tsx';
import { type AskReview, useReviewed } from './reviewed.ts';
import { type Sample, SAMPLES } from './samples.ts';

interface Props {
  /** Names of the rules by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  readonly onReview: AskReview;
  readonly onCopy: (text: string) => void;
}

const mailOf = ({ theirs, draft }: Sample): Mail => ({
  thread: theirs.trim() === '' ? [] : [{ from: 'them', date: '', subject: '', body: theirs }],
  draft: { subject: '', body: draft },
});

/** A place to try Parley on any mail: what it sees, what it would say, and why. */
export function Playground({ titles, onReview, onCopy }: Props) {
  const [sample, setSample] = useState<Sample>(SAMPLES[0]!);
  const reviewed = useReviewed(mailOf(sample), onReview);
  return (
    <>
      <section aria-labelledby="try-title">
        <h2 id="try-title">{say('section_try')}</h2>
        <p class="quiet">{say('try_what')}</p>
        <div class="choices" role="group" aria-label={say('try_mails')}>
          {SAMPLES.map((each) => (
            <button key={each.name} type="button" aria-pressed={each === sample} onClick={() => setSample(each)}>
              <strong>{each.name}</strong>
            </button>
          ))}
        </div>
        <form class="phrase" aria-label={say('try_mail')} onSubmit={(event) => event.preventDefault()}>
          <label>
            {say('try_theirs')}
            <textarea
              lang="en"
              rows={4}
              value={sample.theirs}
              onInput={(event) => setSample({ ...sample, theirs: event.currentTarget.value })}
            />
          </label>
          <label>
            {say('glance_draft')}
            <textarea
              lang="en"
              rows={7}
              value={sample.draft}
              onInput={(event) => setSample({ ...sample, draft: event.currentTarget.value })}
            />
          </label>
        </form>
      </section>
      {reviewed && <Findings {...reviewed} titles={titles} onCopy={onCopy} />}
    </>
  );
}
