import { Component } from 'preact';
import { say } from '../texts/say.ts';

/** One way to ignore a point: what its button says. */
export interface Scope {
  readonly name: string;
  readonly onTake: () => void;
}

interface Props {
  readonly scopes: readonly Scope[];
}

/** "Ignore…", and how far. Every page with a draft carries it: a class spares it the hooks. */
export class Ignore extends Component<Props, { readonly isOpen: boolean }> {
  override state = { isOpen: false };

  render() {
    const { isOpen } = this.state;
    return (
      <>
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => this.setState({ isOpen: !isOpen })}>
          {say('card_ignore_how')}
        </button>
        {isOpen && (
          <div class="scopes" role="group" aria-label={say('card_ignore')}>
            {this.props.scopes.map(({ name, onTake }) => (
              <button type="button" key={name} onClick={onTake}>
                {name}
              </button>
            ))}
          </div>
        )}
      </>
    );
  }
}
