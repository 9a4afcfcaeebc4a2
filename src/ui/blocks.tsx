import type { Block } from '../model/rule.ts';
import type { BlockItem } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { type OnItem, whenSaid } from './quote-item.tsx';

const NAMES = {
  'two-way communication': 'block_two_way',
  "commitment to the other side's interests": 'block_their_interests',
  reliability: 'block_reliability',
  respect: 'block_respect',
} as const satisfies Record<Block, string>;

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
            {say(NAMES[block])}{' '}
            <span class={`state state-${state.replaceAll(' ', '-')}`}>
              {say(state === 'seen' ? 'block_seen' : 'block_little_seen')}
            </span>
          </dt>
          {says && (
            <dd class="quiet" lang="en">
              {says}
            </dd>
          )}
          {example && (
            <dd>
              <button type="button" class="said-there" title={say('show_in_mail')} onClick={() => on.show(example)}>
                <span lang="en">“{example.text}”</span> <small>{whenSaid(example)}</small>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
