import { render } from 'preact';
import { giveStyles } from '../editor/sheets.ts';
import { Badge } from '../ui/badge.tsx';
import styles from '../ui/card.css?inline';
import { Card } from '../ui/card.tsx';
import { Done } from '../ui/done.tsx';
import { Panel } from '../ui/panel.tsx';
import { Sending } from '../ui/sending.tsx';
import tokens from '../ui/tokens.css?inline';
import type { Faces } from './faces-on-demand.ts';

const faces: Faces = {
  draw({ badge, card, panel, sending, done, said }, root) {
    render(
      <>
        {badge && <Badge {...badge} />}
        {card && <Card key={card.id} {...card} />}
        {panel && <Panel {...panel} />}
        {sending && <Sending {...sending} />}
        {done && <Done {...done} />}
        <p class="unseen" role="status">
          {said}
        </p>
      </>,
      root,
    );
    // After the first drawing, which takes out what it finds.
    giveStyles(root, tokens + styles);
  },
  clear: (root) => render(null, root),
};

const world: typeof globalThis & { parleyFaces?: Faces } = globalThis;
world.parleyFaces = faces;
