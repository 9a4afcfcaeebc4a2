import { Draft } from './draft.ts';
import type { Parley } from './launch.ts';

/** The practice mailbox of the welcome page, its first conversation open with a reply begun. */
export const Practice = {
  async open(parley: Parley): Promise<Draft> {
    const page = await parley.open('src/welcome/index.html');
    return await Draft.of(page, page.getByRole('textbox', { name: 'Message' }));
  },
};
