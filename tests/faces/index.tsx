import '../english.ts';
import { render } from 'preact';
import { Badge } from '../../src/ui/badge.tsx';
import { Card } from '../../src/ui/card.tsx';
import styles from '../../src/ui/card.css?inline';
import { Done } from '../../src/ui/done.tsx';
import { Panel } from '../../src/ui/panel.tsx';
import { Sending } from '../../src/ui/sending.tsx';
import tokens from '../../src/ui/tokens.css?inline';

const nothing = (): void => {};
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const marked = Array.from({ length: 12 }, (_, at) => ({
  id: `${at}`,
  severity: 'nudge' as const,
  title: 'Reads as an ultimatum',
  words: at === 0 ? LONG : 'Take it or leave it',
  onShow: nothing,
}));

/** Every face in a state that asks much of it. */
const FACES = {
  badge: <Badge points={12} strengths={3} paused={false} expanded={false} onClick={nothing} />,
  paused: <Badge points={2} strengths={0} paused expanded={false} onClick={nothing} />,
  card: (
    <Card
      id="1"
      severity="stop"
      title="Reads as a threat"
      words={`${LONG}: sign by Friday or we go to court`}
      because="Threats are often answered in kind, and what was nearly agreed is lost with them."
      weighed={[`${LONG} or`, 'go to court']}
      hasSources
      sources={[{ cite: 'Sinaceur & Neale 2005', found: 'Timing mattered.', limits: 'Students.' }]}
      choices={[
        {
          before: 'Sign by Friday.',
          after: 'We plan for [your date].',
          adds: ['We value your work.'],
          onTake: nothing,
        },
        { before: 'Sign by Friday.', after: 'Could you sign by Friday?', adds: [], onTake: nothing },
      ]}
      trouble=""
      offersCopy={false}
      scopes={['This once', 'This phrase', 'This rule', `With ${LONG}`].map((name) => ({ name, onTake: nothing }))}
      onWhy={nothing}
      onClose={nothing}
    />
  ),
  panel: (
    <Panel
      praise={['You gave a reason.', 'You asked about their needs.']}
      wishes={[
        {
          id: 'w',
          title: 'Ask them something',
          because: 'Nothing here asks what they need.',
          choices: [{ words: 'What matters most to you here?', onTake: nothing }],
          onIgnore: nothing,
        },
      ]}
      marked={marked}
      further={4}
      ignored={1}
      paused={false}
      trouble="The editor refused the words."
      offersCopy={false}
      onRestore={nothing}
      onPause={nothing}
      onClose={nothing}
    />
  ),
  done: <Done said={`“${LONG}” is ignored in every draft.`} onUndo={nothing} onClose={nothing} />,
  sending: (
    <Sending
      reasons={[`Reads as a threat: “${LONG}”`, 'Still to fill in: [your date]']}
      onSend={nothing}
      onStay={nothing}
    />
  ),
};

// An open root: the page's own is closed, to scripts and to what audits a page.
const root = document.querySelector('#faces')!.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + styles);
root.adoptedStyleSheets = [sheet];
const name = Object.keys(FACES).find((each) => each === location.hash.slice(1)) ?? 'card';
render(Object.entries(FACES).find(([each]) => each === name)?.[1], root);
