import type { BlockItem } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { capital } from './figures.ts';
import { type OnItem, whenSaid } from './quote-item.tsx';

interface Props {
  readonly blocks: readonly BlockItem[];
  readonly on: OnItem;
}

/** The four building blocks of a working relationship, each with what it rests on and its latest example. */
export function Blocks({ blocks, on }: Props) {
  return (
    <dl class="blocks">
      {blocks.map(({ block, state, says, example }) => (
        <div key={block}>
          <dt>
            {capital(block)} <span class={`state state-${state.replaceAll(' ', '-')}`}>{state}</span>
          </dt>
          {says && <dd class="quiet">{says}</dd>}
          {example && (
            <dd>
              <button type="button" class="said-there" title={say('show_in_mail')} onClick={() => on.show(example)}>
                “{example.text}” <small>{whenSaid(example)}</small>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
